package org.imagingmatch.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 2 of the API: every error is a problem document. */
@QuarkusTest
class ProblemDocumentsTest {

  @Test
  void noTokenIsUnauthorized() {
    problem(given().get("/v1/faulty").then(), 401, "unauthorized", "/v1/faulty")
        .header("WWW-Authenticate", "Bearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer x", "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer "})
  void brokenTokenIsUnauthorized(String authorization) {
    problem(
            given().header(new Header("Authorization", authorization)).get("/v1/faulty").then(),
            401,
            "unauthorized",
            "/v1/faulty")
        .header("WWW-Authenticate", containsString("Bearer"));
  }

  @Test
  void roleThatMayNotIsForbidden() {
    problem(
        asAgency().get("/v1/faulty/operators").then(), 403, "forbidden", "/v1/faulty/operators");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/nothing", "/nothing", "/q/nothing", "/v1/faulty/things/not-a-uuid"})
  void nothingThereIsNotFound(String path) {
    problem(asAgency().get(path).then(), 404, "not-found", path);
  }

  @Test
  void malformedIdIsNotFoundWhateverTheQuery() {
    problem(
        asAgency().get("/v1/vacancies/x1/matches?limit=1").then(),
        404,
        "not-found",
        "/v1/vacancies/x1/matches");
  }

  @Test
  void methodThatIsNotThereIsNotAllowed() {
    problem(asAgency().delete("/v1/faulty").then(), 405, "method-not-allowed", "/v1/faulty");
  }

  @Test
  void mediaTypeThatIsNotAnsweredIsNotAcceptable() {
    problem(
        asAgency().accept("image/png").get("/v1/faulty").then(),
        406,
        "not-acceptable",
        "/v1/faulty");
  }

  @Test
  void mediaTypeThatIsNotReadIsUnsupported() {
    problem(
        asAgency().contentType("text/plain").body("x").post("/v1/faulty").then(),
        415,
        "unsupported-media-type",
        "/v1/faulty");
  }

  @Test
  void failureSaysNothingOfTheInside() {
    problem(asAgency().get("/v1/faulty/crash").then(), 500, "internal-error", "/v1/faulty/crash")
        .body(not(containsString("select")))
        .body(not(containsString("Exception")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "late",
        "late-at-the-end",
        "late-elsewhere",
        "late-for-a-query",
        "late-for-a-statement",
        "late-for-a-change"
      })
  void transactionWhoseTimeIsUpIsToBeTriedAgain(String late) {
    String path = "/v1/faulty/" + late;
    problem(asAgency().get(path).then(), 503, "unavailable", path)
        .header("Retry-After", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "limit, abc",
    "limit, 99999999999",
    "limit, 1.5",
    "asOf, yesterday",
    "asOf, 2027-02-30",
    "colour, BLUE"
  })
  void queryValueThatCannotBeReadIsNamed(String name, String value) {
    problem(
            asAgency().queryParam(name, value).get("/v1/faulty").then(),
            400,
            "invalid-request",
            "/v1/faulty")
        .body("errors[0].parameter", equalTo(name))
        .body("detail", containsString(name));
  }

  static ValidatableResponse problem(
      ValidatableResponse answer, int status, String type, String instance) {
    String id = answer.extract().header("X-Request-Id");
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://imaging-match.org/problems/" + type))
        .body("status", equalTo(status))
        .body("title", matchesPattern("[A-Z].+"))
        .body("detail", matchesPattern(".+"))
        .body("instance", equalTo(instance))
        .body("traceId", equalTo(id));
  }

  private static RequestSpecification asAgency() {
    return given().auth().oauth2(Tokens.agency());
  }
}
