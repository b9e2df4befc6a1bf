package org.imagingmatch.platform.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service that others can reach must have, and must not. */
class ProductionSettingsTest {

  private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

  private final Map<String, String> settings =
      new HashMap<>(
          Map.of(
              "mp.jwt.verify.issuer", "https://id.example",
              "mp.jwt.verify.audiences", "imaging-match",
              "mp.jwt.verify.publickey.location", "https://id.example/jwks",
              "imaging-match.secrets", SECRET + "," + SECRET,
              "imaging-match.operator", "10000000-0000-4000-8000-00000000c001"));

  @Test
  void allThatIsNeededIsEnough() {
    assertThatCode(this::check).doesNotThrowAnyException();
    with("quarkus.http.cors.enabled", "true");
    with("quarkus.http.cors.origins", "https://staffing.example,https://hr.example");
    assertThatCode(this::check).doesNotThrowAnyException();
    with("mp.jwt.verify.publickey.location", "http://127.0.0.1:9/jwks");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mp.jwt.verify.issuer",
        "mp.jwt.verify.audiences",
        "mp.jwt.verify.publickey.location",
        "imaging-match.secrets",
        "imaging-match.operator"
      })
  void whatIsMissingIsNamed(String name) {
    settings.remove(name);
    refuses("set " + name + ".");
  }

  @Test
  void everythingIsNamedAtOnce() {
    settings.clear();
    with("imaging-match.local.directory", "/somewhere");
    with("quarkus.http.cors.enabled", "true");
    refuses("mp.jwt.verify.issuer, mp.jwt.verify.audiences, mp.jwt.verify.publickey.location");
    refuses("imaging-match.local.directory is set by the service itself");
    refuses("Set quarkus.http.cors.origins");
  }

  @Test
  void theKeyOfLocalModeIsRefused() {
    with("mp.jwt.verify.issuer", "imaging-match-local");
    refuses("set mp.jwt.verify.issuer and mp.jwt.verify.publickey.location");
  }

  @Test
  void keysThatAnybodyCanChangeOnTheirWayAreRefused() {
    with("mp.jwt.verify.publickey.location", "HTTP://id.example/jwks");
    refuses("Set mp.jwt.verify.publickey.location to an https address.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "https://*.example", "https://hr.example,*", "/.*/"})
  void aStarAmongTheOriginsIsRefused(String origins) {
    with("quarkus.http.cors.enabled", "true");
    with("quarkus.http.cors.origins", origins);
    refuses("Set quarkus.http.cors.origins to the addresses of your own pages");
  }

  @ParameterizedTest
  @CsvSource({"c2hvcnQ=, less than 32 bytes", "not base 64!, is not Base64"})
  void aSecretThatIsNoneIsRefusedAndNotQuoted(String secret, String why) {
    with("imaging-match.secrets", SECRET + "," + secret);
    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("Set imaging-match.secrets to Base64 of 32 random bytes or more")
        .hasMessageContaining(why)
        .hasMessageNotContaining(secret);
  }

  @Test
  void webhooksToPrivateAddressesAreRefused() {
    with("imaging-match.webhooks.private-targets", "false");
    assertThatCode(this::check).doesNotThrowAnyException();
    with("imaging-match.webhooks.private-targets", "true");
    refuses("remove imaging-match.webhooks.private-targets");
  }

  private void with(String name, String value) {
    settings.put(name, value);
  }

  private void refuses(String part) {
    assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining(part);
  }

  private void check() {
    Config config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    ProductionSettings.check(config);
  }
}
