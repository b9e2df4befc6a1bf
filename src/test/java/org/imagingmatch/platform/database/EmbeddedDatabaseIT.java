package org.imagingmatch.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Soon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with its own database, started and stopped as a person does it. */
class EmbeddedDatabaseIT {

  private static final String FOLDER = "IMAGING_MATCH_DATABASE_DIRECTORY";

  @TempDir Path temp;

  private Path workspace;
  private Path folder;

  @BeforeEach
  void pathsWithSpaces() throws IOException {
    workspace = Files.createDirectory(temp.resolve("a place with spaces"));
    folder = workspace.resolve("the data");
  }

  @Test
  void nextStartKeepsDataAndKey() throws Exception {
    String token;
    try (ServiceProcess first = start()) {
      String address = first.address();
      assertThat(address).startsWith("http://127.0.0.1:");
      token = given().get(address + "/local/tokens").path("agency");
      assertThat(first.line("/q/swagger-ui")).contains(address);
      assertThat(first.line("curl ")).contains(address + "/local/tokens");
      execute("insert into organisation values (gen_random_uuid(), 'AGENCY', 'Kept')");
      first.send("TERM");
      Soon.is(
          "not ready any more", () -> given().get(address + "/q/health/ready").statusCode() == 503);
      given().get(address + "/v1/modalities").then().statusCode(200);
      assertThat(first.exitCode()).isEqualTo(143);
      assertThat(ServiceProcess.databasesOf(folder)).isEmpty();
    }
    try (ServiceProcess second = start()) {
      String address = second.address();
      assertThat(count("select count(*) from organisation where name = 'Kept'")).isEqualTo(1);
      given().auth().oauth2(token).get(address + "/v1/nothing").then().statusCode(404);
      assumeThat(second.heedsInterrupts())
          .as("Ctrl-C cannot be tried: this build was started with SIGINT ignored")
          .isTrue();
      assertThat(second.signal("INT")).isEqualTo(130);
      assertThat(ServiceProcess.databasesOf(folder)).isEmpty();
    }
  }

  @Test
  void secondInstanceIsRefusedAndOneAfterAKillStopsTheServerThatWasLeftBehind() throws Exception {
    Files.createDirectories(folder.resolve("creating-123").resolve("base"));
    Files.createDirectory(folder.resolve("unpacking-123"));
    Files.createFile(folder.resolve("imaging-match.lock"));
    List<ProcessHandle> orphans;
    try (ServiceProcess killed = start()) {
      String address = killed.address();
      assertRefused(start(), "in use by another imaging-match (process " + killed.pid() + ")");
      given().get(address + "/q/health/ready").then().statusCode(200);
      execute("insert into organisation values (gen_random_uuid(), 'AGENCY', 'Acknowledged')");
      killed.signal("KILL");
      orphans = ServiceProcess.databasesOf(folder);
      assertThat(orphans).isNotEmpty();
    }
    try (ServiceProcess next = start()) {
      next.address();
      assertThat(ServiceProcess.databasesOf(folder))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(orphans);
      assertThat(count("select count(*) from organisation where name = 'Acknowledged'"))
          .isEqualTo(1);
      assertThat(folder.resolve("creating-123").resolve("base")).exists();
    }
  }

  @Test
  void folderBelowAFileIsRefused() throws Exception {
    folder = Files.createFile(workspace.resolve("a file")).resolve("data");
    assertRefused(start(), folder + " cannot be written: Not a directory");
  }

  @Test
  void dataOfAnotherVersionIsRefused() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.createFile(folder.resolve("imaging-match.lock"));
    Path version = Files.writeString(folder.resolve("data").resolve("PG_VERSION"), "17\n");
    assertRefused(start(), "holds data of PostgreSQL 17");
    assertThat(version).hasContent("17");
  }

  @Test
  void folderOfAServerOfOnesOwnIsRefused() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("PG_VERSION"), "16\n");
    assertRefused(start(), "is the data folder of a PostgreSQL 16 server of your own");
  }

  @Test
  void folderWithOtherThingsInItIsRefused() throws Exception {
    Files.createDirectories(folder);
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertRefused(start(), "is not empty and holds no imaging-match database");
    assertThat(letter).hasContent("Dear");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(letter));
  }

  @Test
  void damagedDataIsRefused() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.createFile(folder.resolve("imaging-match.lock"));
    assertRefused(start(), "is damaged: data/PG_VERSION is missing");
  }

  private ServiceProcess start() throws IOException {
    return ServiceProcess.start(
        workspace, Map.of(FOLDER, folder.toString(), "QUARKUS_SHUTDOWN_DELAY", "1s"));
  }

  private static void assertRefused(ServiceProcess service, String reason) throws Exception {
    try (service) {
      assertThat(service.exitCode()).isEqualTo(1);
      assertThat(service.errors().lines())
          .singleElement()
          .asString()
          .startsWith("imaging-match does not start. ")
          .contains(reason);
    }
  }

  private void execute(String sql) throws SQLException, IOException {
    try (Connection connection = ServiceProcess.databaseOf(folder);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int count(String sql) throws SQLException, IOException {
    try (Connection connection = ServiceProcess.databaseOf(folder);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
