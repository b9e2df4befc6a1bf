package org.imagingmatch.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imagingmatch.Tokens;
import org.imagingmatch.organisation.LocalOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BearerTokenTest {

  @ConfigProperty(name = "imaging-match.local.directory")
  Path directory;

  @TempDir Path elsewhere;

  @Test
  void tokenOfThisServiceIsAccepted() {
    assertThat(statusOf(Tokens.agency())).isEqualTo(200);
    assertThat(statusOf(sign(claims()))).isEqualTo(200);
  }

  @Test
  void keyIsReadableByItsOwnerOnly() throws IOException {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("signing-key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void tokenOfAnotherKeyIsRefused() {
    String forged =
        LocalKey.in(elsewhere).token(LocalOrganisations.AGENCY, Set.of("agency"), Instant.now());
    assertThat(statusOf(forged)).isEqualTo(401);
  }

  @Test
  void tokenSignedWithThePublicKeyAsASecretIsRefused() {
    byte[] known = LocalKey.in(directory).settings().get("mp.jwt.verify.publickey").getBytes();
    String forged =
        claims()
            .jws()
            .algorithm(SignatureAlgorithm.HS256)
            .sign(new SecretKeySpec(known, "HmacSHA256"));
    assertThat(statusOf(forged)).isEqualTo(401);
  }

  @Test
  void unsignedTokenIsRefused() {
    String[] parts = Tokens.agency().split("\\.");
    String none =
        Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
    assertThat(statusOf(none + "." + parts[1] + ".")).isEqualTo(401);
  }

  @Test
  void tokenOutsideItsTimeIsRefused() {
    Instant now = Instant.now();
    Stream.of(
            claims().issuedAt(now.minusSeconds(7200)).expiresAt(now.minusSeconds(3600)),
            claims().issuedAt(now).expiresAt(now.plusSeconds(10L * 365 * 86_400)),
            claims().claim("nbf", now.plusSeconds(3600).getEpochSecond()))
        .forEach(claims -> assertThat(statusOf(sign(claims))).isEqualTo(401));
  }

  @Test
  void tokenForSomebodyElseIsRefused() {
    assertThat(statusOf(sign(claims().audience("payroll")))).isEqualTo(401);
    assertThat(statusOf(sign(claims().issuer("https://id.example")))).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Northlight", "1-1-1-1-1", "00000000-0000-4000-8000-00000000a001x"})
  void organisationThatIsNoUuidIsForbidden(String organisation) {
    given()
        .auth()
        .oauth2(sign(claims().claim("org", organisation)))
        .get("/v1/faulty")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("detail", containsString("claim org"));
  }

  @Test
  void organisationThatIsNoTextIsForbidden() {
    Stream.of(claims().claim("org", 7), claims().claim("org", Set.of("a")), claims().remove("org"))
        .forEach(
            claims ->
                given()
                    .auth()
                    .oauth2(sign(claims))
                    .get("/v1/faulty")
                    .then()
                    .statusCode(403)
                    .body("detail", containsString("claim org")));
  }

  private static int statusOf(String token) {
    return given().auth().oauth2(token).get("/v1/faulty").statusCode();
  }

  private static JwtClaimsBuilder claims() {
    Instant now = Instant.now();
    return Jwt.issuer("imaging-match-local")
        .audience("imaging-match")
        .subject("test")
        .claim("org", LocalOrganisations.AGENCY.toString())
        .groups("agency")
        .issuedAt(now)
        .expiresAt(now.plusSeconds(600));
  }

  private String sign(JwtClaimsBuilder claims) {
    try {
      byte[] secret =
          Base64.getDecoder().decode(Files.readString(directory.resolve("signing-key")));
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret));
      return claims.jws().sign(key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
