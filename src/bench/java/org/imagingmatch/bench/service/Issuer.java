package org.imagingmatch.bench.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** An OpenID provider of the benchmark's own, with a key that nobody keeps. */
final class Issuer {

  private static final String NAME = "https://issuer.bench.invalid";
  private static final String AUDIENCE = "imaging-match";
  private static final long LIFE_SECONDS = 6 * 3600L;

  private final KeyPair pair;

  private Issuer(KeyPair pair) {
    this.pair = pair;
  }

  static Issuer create() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Issuer(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What makes the service accept these tokens. */
  Map<String, String> settings() {
    return Map.of(
        "mp.jwt.verify.issuer",
        NAME,
        "mp.jwt.verify.audiences",
        AUDIENCE,
        "mp.jwt.verify.publickey",
        Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
        "smallrye.jwt.time-to-live",
        Long.toString(LIFE_SECONDS));
  }

  String token(UUID organisation, String role) {
    long now = Instant.now().getEpochSecond();
    String claims =
        """
        {"iss":"%s","aud":"%s","sub":"bench-%s","org":"%s","groups":["%s"],"iat":%d,"exp":%d}
        """
            .formatted(NAME, AUDIENCE, role, organisation, role, now, now + LIFE_SECONDS);
    String content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encoded(claims.trim());
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
