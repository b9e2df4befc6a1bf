package org.imagingmatch.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.imagingmatch.platform.identity.LocalKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a PostgreSQL that somebody else runs. */
class OwnDatabaseIT {

  private static EmbeddedPostgres postgres;

  @TempDir Path workspace;

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @Test
  void configuredDatabaseIsUsedAndTheEmbeddedOneUntouched() throws Exception {
    Map<String, String> environment = database();
    environment.putAll(provider());
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
      assertThat(organisations()).isZero();
    }
    assertThat(workspace.resolve("data")).doesNotExist();
  }

  @Test
  void startWithoutAnOpenIdProviderIsRefused() throws Exception {
    assertRefused(
        database(),
        "set mp.jwt.verify.issuer, mp.jwt.verify.audiences, mp.jwt.verify.publickey.location.");
  }

  @Test
  void startWithoutAudienceIsRefused() throws Exception {
    Map<String, String> environment = database();
    environment.putAll(provider());
    environment.remove("MP_JWT_VERIFY_AUDIENCES");
    assertRefused(environment, "set mp.jwt.verify.audiences.");
  }

  @Test
  void localKeyWithADatabaseOfOnesOwnIsRefused() throws Exception {
    Map<String, String> environment = database();
    environment.putAll(provider());
    environment.put("IMAGING_MATCH_LOCAL_DIRECTORY", workspace.toString());
    assertRefused(environment, "imaging-match.local.directory is set by the service itself");
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
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    environment.put("IMAGING_MATCH_DATABASE_DIRECTORY", workspace.resolve("data").toString());
    return environment;
  }

  private Map<String, String> provider() {
    Map<String, String> environment = new HashMap<>();
    environment.put("MP_JWT_VERIFY_ISSUER", "https://id.example");
    environment.put("MP_JWT_VERIFY_AUDIENCES", "imaging-match");
    environment.put(
        "MP_JWT_VERIFY_PUBLICKEY",
        LocalKey.in(workspace).settings().get("mp.jwt.verify.publickey"));
    return environment;
  }

  private static int organisations() throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from organisation")) {
      result.next();
      return result.getInt(1);
    }
  }
}
