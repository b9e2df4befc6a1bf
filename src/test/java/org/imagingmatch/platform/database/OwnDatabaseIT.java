package org.imagingmatch.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.imagingmatch.platform.identity.LocalKey;
import org.imagingmatch.platform.secret.LocalSecret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a PostgreSQL that somebody else runs. */
class OwnDatabaseIT {

  private static final String OPERATOR = "10000000-0000-4000-8000-00000000c001";

  private static EmbeddedPostgres postgres;
  private static DatabaseRoles roles;

  @TempDir Path workspace;

  @BeforeAll
  static void startPostgres() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
      roles = DatabaseRoles.create(superuser);
    }
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @Test
  void configuredDatabaseIsUsedOnceWhoMayHasMigratedIt() throws Exception {
    Map<String, String> environment = database();
    environment.putAll(provider());
    try (ServiceProcess early = ServiceProcess.start(workspace, environment)) {
      assertThat(early.exitCode()).isNotZero();
    }
    try (ServiceProcess migration = ServiceProcess.start(workspace, migrating(environment))) {
      assertThat(migration.exitCode()).isZero();
    }
    nextReleaseMigrates();
    try (ServiceProcess service = ServiceProcess.start(workspace, environment)) {
      String address = service.address();
      given().get(address + "/q/health/ready").then().statusCode(200);
      given()
          .get(address + "/local/tokens")
          .then()
          .statusCode(404)
          .body("type", equalTo("https://imaging-match.org/problems/not-found"));
      given().get(address + "/q/swagger-ui/").then().statusCode(200);
      given().get(address + "/v1/nothing").then().statusCode(401);
      given().get(address + "/q/metrics").then().statusCode(401);
      assertThat(organisations()).isEqualTo(OPERATOR);
    }
    assertThat(workspace.resolve("data")).doesNotExist();
  }

  @Test
  void startWithoutWhatProductionNeedsIsRefused() throws Exception {
    assertRefused(
        database(),
        "set mp.jwt.verify.issuer, mp.jwt.verify.audiences, mp.jwt.verify.publickey.location,"
            + " imaging-match.secrets, imaging-match.operator.");
  }

  @Test
  void superuserIsRefused() throws Exception {
    Map<String, String> environment = database();
    environment.putAll(provider());
    environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    environment.remove("QUARKUS_DATASOURCE_PASSWORD");
    assertRefused(environment, "can bypass row-level security: set quarkus.datasource.username to");
  }

  @Test
  void databaseThatIsNotThereIsNamed() throws Exception {
    Map<String, String> environment = provider();
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nothing");
    assertRefused(environment, "The database of quarkus.datasource.jdbc.url cannot be reached: ");
  }

  private void assertRefused(Map<String, String> environment, String reason) throws Exception {
    try (ServiceProcess service = ServiceProcess.start(workspace, environment)) {
      assertThat(service.exitCode()).isEqualTo(1);
      assertThat(service.errors().lines())
          .singleElement()
          .asString()
          .startsWith("imaging-match does not start. ")
          .contains(reason);
    }
  }

  private Map<String, String> database() {
    Map<String, String> environment = new HashMap<>();
    // Without the superuser, whom the library's own addresses name.
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", DatabaseRoles.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", roles.appPassword());
    environment.put("IMAGING_MATCH_DATABASE_DIRECTORY", workspace.resolve("data").toString());
    return environment;
  }

  private static Map<String, String> migrating(Map<String, String> environment) {
    Map<String, String> migrating = new HashMap<>(environment);
    migrating.put("QUARKUS_FLYWAY_USERNAME", DatabaseRoles.OWNER);
    migrating.put("QUARKUS_FLYWAY_PASSWORD", roles.ownerPassword());
    migrating.put("IMAGING_MATCH_DATABASE_MIGRATE_ONLY", "true");
    return migrating;
  }

  private Map<String, String> provider() {
    Map<String, String> environment = new HashMap<>();
    environment.put("MP_JWT_VERIFY_ISSUER", "https://id.example");
    environment.put("MP_JWT_VERIFY_AUDIENCES", "imaging-match");
    environment.put(
        "MP_JWT_VERIFY_PUBLICKEY",
        LocalKey.in(workspace).settings().get("mp.jwt.verify.publickey"));
    environment.put("IMAGING_MATCH_SECRETS", LocalSecret.in(workspace).base64());
    environment.put("IMAGING_MATCH_OPERATOR", OPERATOR);
    return environment;
  }

  /** Replicas of this release may have to start again beside it, or instead of it. */
  private static void nextReleaseMigrates() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into flyway_schema_history values (9999, '9999', 'next release', 'SQL',"
              + " 'V9999__next_release.sql', 1, 'somebody', now(), 0, true)");
    }
  }

  private static String organisations() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select string_agg(id::text, ',') from organisation")) {
      result.next();
      return result.getString(1);
    }
  }
}
