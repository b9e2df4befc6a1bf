package org.imagingmatch.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.Map;
import org.imagingmatch.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LocalTokensTest {

  @Test
  void oneTokenForEachPersona() {
    Map<String, String> tokens = given().get("/local/tokens").jsonPath().getMap("");
    assertThat(tokens)
        .containsOnlyKeys("agency", "provider", "recruiter", "auditor", "operator")
        .allSatisfy((persona, token) -> assertThat(groups(token)).contains(persona));
  }

  @ParameterizedTest
  @CsvSource({"agency", "provider", "recruiter", "auditor", "operator"})
  void personaActsForAnOrganisationThatTakesPart(String persona) {
    String token = given().get("/local/tokens").path(persona);
    String organisation =
        given()
            .auth()
            .oauth2(token)
            .get("/v1/faulty/caller")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(
            Database.texts(
                "select name from organisation where id = '%s'"
                    .formatted(organisation.replace("\"", ""))))
        .hasSize(1);
  }

  @Test
  void recruiterAndAuditorBelongToTheAgency() {
    JsonPath tokens = given().get("/local/tokens").jsonPath();
    assertThat(organisation(tokens.getString("recruiter")))
        .isEqualTo(organisation(tokens.getString("auditor")))
        .isEqualTo(organisation(tokens.getString("agency")))
        .isEqualTo(LocalOrganisations.AGENCY.toString())
        .isNotEqualTo(organisation(tokens.getString("provider")));
  }

  @Test
  void tokensAreNeverStored() {
    given().get("/local/tokens").then().header("Cache-Control", containsString("no-store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "rebound.example:8080", "127.0.0.1.rebound.example"})
  void namesThatPointHereGetNoToken(String host) {
    given()
        .header("Host", host)
        .get("/local/tokens")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("https://imaging-match.org/problems/forbidden"));
  }

  private static String organisation(String token) {
    return claims(token).getString("org");
  }

  private static Iterable<String> groups(String token) {
    return claims(token).getList("groups");
  }

  private static JsonPath claims(String token) {
    return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
  }
}
