package org.imagingmatch.platform.limits;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imagingmatch.platform.Roles;

/** Credentials of one agency that differ in what their tokens say of themselves. */
record Subject(UUID organisation) {

  /** A request with a token of this subject. */
  RequestSpecification named(String subject) {
    return with(claims().subject(subject));
  }

  /** A request with a token that stands for a key, as {@link KeyIdentity} reads it. */
  RequestSpecification withKey(String key) {
    return with(claims().subject("same").claim(KeyIdentity.CLAIM, key));
  }

  private JwtClaimsBuilder claims() {
    Instant now = Instant.now();
    return Jwt.issuer("imaging-match-local")
        .audience("imaging-match")
        .claim("org", organisation.toString())
        .groups(Roles.AGENCY)
        .issuedAt(now)
        .expiresAt(now.plusSeconds(600));
  }

  private static RequestSpecification with(JwtClaimsBuilder claims) {
    try {
      Path directory =
          ConfigProvider.getConfig().getValue("imaging-match.local.directory", Path.class);
      byte[] secret =
          Base64.getDecoder().decode(Files.readString(directory.resolve("signing-key")));
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret));
      return given().auth().oauth2(claims.jws().sign(key));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
