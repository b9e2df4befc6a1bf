package org.imagingmatch.bench.start;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What surrounds the service in production: a running database, and somebody who signs tokens. */
final class Production implements Surroundings {

  private static final String ISSUER = "https://start.imagingmatch.example";
  private static final String AUDIENCE = "imaging-match";
  private static final String AGENCY = "00000000-0000-4000-8000-00000000a001";
  private static final String OPERATOR = "00000000-0000-4000-8000-00000000c001";
  private static final int LIFE_SECONDS = 600;

  private final Database database;
  private final KeyPair keys;

  Production(Database database) throws GeneralSecurityException {
    this.database = database;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    this.keys = generator.generateKeyPair();
  }

  @Override
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", Database.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", Database.PASSWORD);
    environment.put("MP_JWT_VERIFY_ISSUER", ISSUER);
    environment.put("MP_JWT_VERIFY_AUDIENCES", AUDIENCE);
    environment.put(
        "MP_JWT_VERIFY_PUBLICKEY",
        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    environment.put("IMAGING_MATCH_SECRETS", Base64.getEncoder().encodeToString(new byte[32]));
    environment.put("IMAGING_MATCH_OPERATOR", OPERATOR);
    // One recruiter stands for many here.
    environment.put("IMAGING_MATCH_LIMITS_ORGANISATION_UNITS_PER_SECOND", "1000000");
    environment.put("IMAGING_MATCH_LIMITS_ORGANISATION_BURST", "1000000");
    environment.put("IMAGING_MATCH_LIMITS_CREDENTIAL_UNITS_PER_SECOND", "1000000");
    environment.put("IMAGING_MATCH_LIMITS_CREDENTIAL_BURST", "1000000");
    environment.put("IMAGING_MATCH_LIMITS_LONGEST_WAIT", "30s");
    // The first of everything is slow, and slower on a machine that has other work to do.
    environment.put("QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT", "60s");
    return environment;
  }

  @Override
  public Recruiter recruiter(Service service) {
    try {
      return new Recruiter(service, token());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "runs";
  }

  private String token() throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"iss":"%s","aud":"%s","sub":"start","org":"%s","groups":["recruiter"],"iat":%d,"exp":%d}\
        """
            .formatted(ISSUER, AUDIENCE, AGENCY, now, now + LIFE_SECONDS);
    String signed = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(keys.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
