package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every environment variable is a setting that the service, or a part of it, knows. */
class SettingsTest {

  /** Where each part of Quarkus describes its settings. */
  private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

  /** Rows of the table in README.md. */
  private static final Pattern OURS = Pattern.compile("`((?:imaging-match|mp\\.jwt)[\\w.-]+)`");

  private static final Set<String> KNOWN = known();

  static Stream<Overlay> overlays() {
    return Overlay.all();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void variablesAreSettings(Overlay overlay) {
    assertThat(KNOWN).contains("QUARKUS_HTTP_PORT", "IMAGING_MATCH_OPERATOR");
    assertThat(overlay.settings().keySet()).isNotEmpty().isSubsetOf(KNOWN);
    assertThat(
            overlay
                .workloads()
                .flatMap(each -> each.container().get("env").findValues("name").stream())
                .map(JsonNode::textValue)
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT))))
        .isNotEmpty()
        .isSubsetOf(KNOWN);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void whatTheServiceDoesNotStartWithoutIsSet(Overlay overlay) {
    assertThat(overlay.settings())
        .containsKeys(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "MP_JWT_VERIFY_ISSUER",
            "MP_JWT_VERIFY_AUDIENCES",
            "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
            "IMAGING_MATCH_OPERATOR")
        .doesNotContainKey("QUARKUS_FLYWAY_USERNAME");
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void onlyTheMigrationIsTheOwnerOfTheTables(Overlay overlay) {
    assertThat(overlay.one("Deployment").container().get("env").toString())
        .doesNotContain("FLYWAY");
    assertThat(overlay.one("Job").container().get("env").toString())
        .contains(
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD",
            "IMAGING_MATCH_DATABASE_MIGRATE_ONLY");
  }

  @Test
  void aSettingThatIsNoneWouldBeFound() {
    assertThat(KNOWN).doesNotContain("QUARKUS_HTTP_PROT", "IMAGING_MATCH_NOTHING");
  }

  private static Set<String> known() {
    try {
      Set<String> names = new HashSet<>();
      for (URL model :
          Collections.list(Thread.currentThread().getContextClassLoader().getResources(MODEL))) {
        new ObjectMapper()
            .readTree(model)
            .findValues("environmentVariable")
            .forEach(name -> names.add(name.textValue()));
      }
      OURS.matcher(Files.readString(Path.of("README.md")))
          .results()
          .map(MatchResult::group)
          .map(name -> name.replaceAll("\\W+", "_").replaceAll("^_|_$", ""))
          .map(name -> name.toUpperCase(Locale.ROOT))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
