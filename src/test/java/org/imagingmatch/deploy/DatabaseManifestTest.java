package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database that the operator keeps is the one that the service and its promises need. */
class DatabaseManifestTest {

  private static final Path ROLES = Path.of("src/main/resources/db/roles.sql");

  static Stream<Overlay> overlays() {
    return Overlay.all();
  }

  static Stream<Overlay> shared() {
    return Stream.of("staging", "production", "restore").map(Overlay::of);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void rolesAreThoseOfTheScript(Overlay overlay) throws IOException {
    String script = Files.readString(ROLES);
    JsonNode roles = overlay.one("Cluster").at("/spec/managed/roles");
    assertThat(script).contains("alter role imaging_match_app login noinherit;");
    assertThat(script).contains("grant imaging_match_reader to imaging_match_app;");
    assertThat(roles)
        .hasSize(2)
        .allSatisfy(role -> assertThat(role.get("ensure").textValue()).isEqualTo("present"));
    JsonNode reader = roles.get(0);
    assertThat(reader.get("name").textValue()).isEqualTo("imaging_match_reader");
    assertThat(reader.get("login").booleanValue()).isFalse();
    JsonNode app = roles.get(1);
    assertThat(app.get("name").textValue()).isEqualTo("imaging_match_app");
    assertThat(app.get("login").booleanValue()).isTrue();
    assertThat(app.get("inherit").booleanValue()).isFalse();
    assertThat(app.at("/inRoles/0").textValue()).isEqualTo("imaging_match_reader");
    assertThat(overlay.one("Cluster").all("owner").map(JsonNode::textValue))
        .containsExactly("imaging_match_owner");
  }

  @ParameterizedTest
  @MethodSource("shared")
  void anAcknowledgedWriteIsOnTwoMachines(Overlay overlay) {
    Manifest cluster = overlay.one("Cluster");
    assertThat(cluster.number("/spec/instances")).isEqualTo(3);
    JsonNode synchronous = cluster.at("/spec/postgresql/synchronous");
    assertThat(synchronous.get("method").textValue()).isEqualTo("any");
    assertThat(synchronous.get("number").intValue()).isEqualTo(1);
    assertThat(synchronous.get("dataDurability").textValue()).isEqualTo("required");
    assertThat(cluster.at("/spec/walStorage/size").isTextual()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("shared")
  void everythingIsArchivedAndBackedUpEachNight(Overlay overlay) {
    Manifest cluster = overlay.one("Cluster");
    Manifest backup = overlay.one("ScheduledBackup");
    assertThat(cluster.at("/spec/plugins/0/isWALArchiver").booleanValue()).isTrue();
    assertThat(cluster.at("/spec/plugins/0/parameters/barmanObjectName").textValue())
        .isEqualTo(overlay.one("ObjectStore").name());
    assertThat(backup.at("/spec/method").textValue()).isEqualTo("plugin");
    assertThat(backup.at("/spec/cluster/name").textValue()).isEqualTo(cluster.name());
    assertThat(backup.at("/spec/schedule").textValue()).matches("0 \\d+ \\d+ \\* \\* \\*");
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void theServiceChecksTheCertificateOfTheDatabaseThatItNames(Overlay overlay) {
    String cluster = overlay.one("Cluster").name();
    assertThat(overlay.settings().get("QUARKUS_DATASOURCE_JDBC_URL"))
        .startsWith("jdbc:postgresql://" + cluster + "-rw:5432/imaging_match?sslmode=verify-full&")
        .endsWith("sslrootcert=/etc/imaging-match/database/ca.crt");
    assertThat(overlay.workloads())
        .allSatisfy(
            each ->
                assertThat(each.pod().at("/volumes/1/secret/secretName").textValue())
                    .isEqualTo(cluster + "-ca"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void noValueOfARowReachesTheLogOfTheDatabase(Overlay overlay) {
    JsonNode parameters = overlay.one("Cluster").at("/spec/postgresql/parameters");
    assertThat(parameters.get("log_error_verbosity").textValue()).isEqualTo("terse");
    assertThat(parameters.get("log_min_error_statement").textValue()).isEqualTo("panic");
  }

  @ParameterizedTest
  @MethodSource("shared")
  void erasedPeopleLeaveTheBackupsInADocumentedTime(Overlay overlay) throws IOException {
    String days = overlay.one("ObjectStore").at("/spec/retentionPolicy").textValue();
    assertThat(days).matches("\\d+d");
    long kept = Duration.parse("P" + days.toUpperCase()).toDays();
    assertThat(Files.readString(Path.of("SECURITY.md"))).contains(kept + " days");
  }
}
