package org.imagingmatch.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.imagingmatch.platform.database.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the image holds, told what the overlay for kind tells it: first the migration, then a
 * replica.
 */
class KindIT {

  private static final Path IMAGE = Path.of("target", "image");

  @TempDir static Path workspace;

  private static EmbeddedPostgres postgres;
  private static Map<String, String> secrets;
  private static String token;

  @BeforeAll
  static void prepare() throws IOException, SQLException {
    assumeTrue(
        Files.exists(IMAGE.resolve("quarkus-run.jar")),
        "mvn -Pimage package has not made what the image holds");
    Commands.need("bash", "kubectl", "openssl");
    String key = workspace.resolve("kind.pem").toString();
    Commands.run("openssl", "genrsa", "-out", key, "2048");
    Commands.run("openssl", "pkey", "-in", key, "-pubout", "-out", publicKey().toString());
    String operator = Overlay.of("kind").settings().get("IMAGING_MATCH_OPERATOR");
    token = Commands.run("deploy/overlays/kind/token", key, operator, "operator", "admin");
    postgres = EmbeddedPostgres.start();
    try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
      DatabaseRoles roles = DatabaseRoles.create(superuser);
      secrets =
          Map.of(
              "imaging-match-owner-login/username", DatabaseRoles.OWNER,
              "imaging-match-owner-login/password", roles.ownerPassword(),
              "imaging-match-app-login/username", DatabaseRoles.APP,
              "imaging-match-app-login/password", roles.appPassword(),
              "imaging-match-secrets/secrets", Commands.run("openssl", "rand", "-base64", "32"));
    }
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void theMigrationEndsAndAReplicaServesUntilItIsToldToStop() throws Exception {
    try (ServiceProcess migration = start("Job")) {
      assertThat(migration.exitCode()).isZero();
    }
    try (ServiceProcess replica = start("Deployment")) {
      String api = replica.address().replace("0.0.0.0", "127.0.0.1");
      String management = replica.management().replace("0.0.0.0", "127.0.0.1");
      assertProbesFindTheirAnswers(management);
      assertTheWorldFindsTheApiOnly(api);
      assertTokensOfTheScriptAreAccepted(api);
      assertLinesAreJson(replica);
      replica.send("TERM");
      assertThat(
              IntStream.range(0, 1000)
                  .map(each -> given().get(management + "/q/health/ready").statusCode())
                  .anyMatch(status -> status == 503))
          .isTrue();
      given().get(api + "/v1/modalities").then().statusCode(200);
      assertThat(replica.exitCode()).isEqualTo(143);
    }
  }

  private static void assertProbesFindTheirAnswers(String management) {
    JsonNode container = Overlay.of("kind").one("Deployment").container();
    for (String probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
      String path = container.at("/" + probe + "/httpGet/path").textValue();
      given().get(management + path).then().statusCode(200);
    }
    given().get(management + "/q/metrics").then().statusCode(200).body(containsString("agroal_"));
  }

  private static void assertTheWorldFindsTheApiOnly(String api) {
    given().get(api + "/v1/modalities").then().statusCode(200);
    given().get(api + "/q/openapi").then().statusCode(200);
    given().get(api + "/q/swagger-ui/").then().statusCode(200);
    given().get(api + "/q/metrics").then().statusCode(401);
    operator().get(api + "/q/metrics").then().statusCode(404);
    given().get(api + "/q/health/ready").then().statusCode(404);
  }

  private static void assertTokensOfTheScriptAreAccepted(String api) {
    operator()
        .header("X-Forwarded-Proto", "https")
        .contentType(ContentType.JSON)
        .body(Map.of("name", "An agency", "kind", "AGENCY"))
        .post(api + "/v1/organisations")
        .then()
        .statusCode(201)
        .header("Location", startsWith("https://"));
  }

  private static void assertLinesAreJson(ServiceProcess replica) throws Exception {
    JsonNode line = new ObjectMapper().readTree(replica.line("Listening on: "));
    assertThat(line.get("level").textValue()).isEqualTo("INFO");
    assertThat(line.get("message").textValue()).contains("Management interface listening on");
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(token);
  }

  private static ServiceProcess start(String kind) throws IOException {
    Overlay overlay = Overlay.of("kind");
    Map<String, String> environment = new HashMap<>(overlay.settings());
    overlay.one(kind).container().get("env").forEach(each -> put(each, environment));
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()));
    environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", publicKey().toUri().toString());
    environment.put("QUARKUS_MANAGEMENT_PORT", "0");
    return ServiceProcess.start(workspace, IMAGE, environment);
  }

  private static void put(JsonNode variable, Map<String, String> environment) {
    JsonNode secret = variable.at("/valueFrom/secretKeyRef");
    environment.put(
        variable.get("name").textValue(),
        secret.isMissingNode()
            ? variable.get("value").textValue()
            : secrets.get(secret.get("name").textValue() + "/" + secret.get("key").textValue()));
  }

  private static Path publicKey() {
    return workspace.resolve("public.pem");
  }
}
