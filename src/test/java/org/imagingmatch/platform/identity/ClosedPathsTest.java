package org.imagingmatch.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.imagingmatch.Problem;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything needs a token but what is listed as open, however its path is spelled. */
@QuarkusTest
class ClosedPathsTest {

  private static final String REFUSED = "HTTP/1.1 401 Unauthorized";

  private static final List<String> OPEN_AND_CLOSED =
      List.of(
          "/v1/modalities",
          "/v1/modalities/MR",
          "/q/health",
          "/q/openapi",
          "/q/metrics",
          "/q/swagger-ui/",
          "/local/tokens",
          "/local/personas.js",
          "/local/pages.html",
          "/local/pages.js",
          "/local/worker.js",
          "/v1/candidates",
          "/nothing");

  @TestHTTPResource URL service;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/modalities",
        "/v1/modalities/MR",
        "/v1/credentials",
        "/v1/credentials/ARRT-MR",
        "/v1/roles",
        "/v1/jurisdictions/US-OR",
        "/v1/equivalences",
        "/v1/regions?q=oregon",
        "/v1/certificates",
        "/v1/settings",
        "/v1/platforms",
        "/q/openapi",
        "/q/openapi?format=json",
        "/q/openapi.json",
        "/q/openapi.yaml",
        "/q/swagger-ui/",
        "/q/swagger-ui/swagger-ui.css",
        "/local/tokens",
        "/local/personas.js",
        "/local/pages.html",
        "/local/pages.js",
        "/local/worker.js",
        "/q/health",
        "/q/health/live",
        "/q/health/ready",
        "/q/health/started",
        "/q/metrics"
      })
  void whatIsListedIsOpenToReaders(String path) throws IOException {
    assertThat(RawHttp.ask(service, "GET", path)).startsWith("HTTP/1.1 200 OK");
    assertThat(RawHttp.ask(service, "HEAD", path)).startsWith("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing",
        "/index.html",
        "/favicon.ico",
        "/openapi.yaml",
        "/application.properties",
        "/META-INF/resources/local/personas.js",
        "/local",
        "/local/",
        "/local/nothing",
        "/q",
        "/q/",
        "/q/nothing",
        "/q/info",
        "/q/dev-ui",
        "/q/arc",
        "/q/healthy",
        "/q/health/group",
        "/q/health/nothing",
        "/q/openapi/nothing",
        "/q/metrics/nothing",
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/v1/modalitiesandmore",
        "/v1/candidates",
        "/v1/candidates/",
        "/v2/candidates"
      })
  void whatIsNotListedNeedsATokenEvenWhenItIsNotThere(String path) throws IOException {
    assertRefused(RawHttp.ask(service, "GET", path));
    assertRefused(RawHttp.ask(service, "POST", path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1//candidates",
        "//v1/candidates",
        "/V1/candidates",
        "/v1/Candidates",
        "/v1/%63andidates",
        "/%76%31/candidates",
        "/v1%2fcandidates",
        "/v1/./candidates",
        "/v1/candidates/.",
        "/v1/candidates/..",
        "/v1/candidates.",
        "/v1/candidates..",
        "/v1/candidates.json",
        "/v1/candidates%20",
        "/v1/candidates%00",
        "/v1/candidates%2f",
        "/v1/candidates%3b",
        "/v1/candidates?",
        "/v1/candidates#",
        "/v1/candidates;",
        "/v1/candidates;a=b",
        "/v1;a=b/candidates",
        "/v1/modalities/../candidates",
        "/v1/modalities/%2e%2e/candidates",
        "/v1/modalities/%2E%2E%2Fcandidates",
        "/v1/modalities/.%2e/candidates",
        "/v1/modalities;/../candidates",
        "/v1/modalities/..;/candidates",
        "/v1/modalities/..;a=b/candidates",
        "/v1/modalities/%252e%252e/candidates/..",
        "/v1/modalities;a=b",
        "/v1//modalities",
        "/local/tokens/../../v1/candidates",
        "/local/./tokens",
        "/local/tokens;a=b",
        "/q/swagger-ui/../../v1/candidates",
        "/q/swagger-ui/..;/..;/v1/candidates",
        "/q/health/..;/..",
        "/q/health/..;/..;/v1/candidates",
        "/q/health/../../v1/candidates",
        "/q/../v1/candidates",
        "http://localhost/v1/candidates",
        "http://localhost//v1/candidates"
      })
  void anotherSpellingOpensNothing(String path) throws IOException {
    assertRefused(RawHttp.ask(service, "GET", path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/modalities/..%2fcandidates",
        "/v1/modalities/%252e%252e%252fcandidates",
        "/v1/modalities/MR/candidates",
        "/q/swagger-ui/nothing",
        "v1/candidates",
        "*"
      })
  void whatMerelyLooksLikeSomethingIsNotThere(String path) throws IOException {
    assertThat(RawHttp.ask(service, "GET", path))
        .startsWith("HTTP/1.1 404 Not Found")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1\\candidates",
        "\\v1\\candidates",
        "/v1/modalities\\..\\candidates",
        "/v1/modalities/..\\candidates",
        "/v1/candidates|",
        "/v1/[candidates]",
        "/v1/candidates%"
      })
  void whatIsNoAddressIsTheClientsFault(String path) throws IOException {
    assertThat(RawHttp.ask(service, "GET", path)).startsWith("HTTP/1.1 400 Bad Request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE",
        "OPTIONS",
        "PROPFIND",
        "CONNECT",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "LINK",
        "get",
        "Get",
        "head"
      })
  void onlyReadingIsOpen(String method) throws IOException {
    for (String path : OPEN_AND_CLOSED) {
      assertRefused(RawHttp.ask(service, method, path));
    }
  }

  @Test
  void headOfAClosedPathIsRefused() throws IOException {
    assertThat(RawHttp.ask(service, "HEAD", "/v1/candidates")).startsWith(REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE"})
  void whoHasATokenHearsThatAMethodIsNotThere(String method) {
    Problem.is(given().auth().oauth2(Tokens.agency()).request(method, "/v1/modalities"), 405);
  }

  @Test
  void resourceThatNamesNoRolesIsClosedToEverybody() {
    Refusal.is(given().get("/v1/forgotten"));
    Problem.is(given().auth().oauth2(Tokens.operator()).get("/v1/forgotten"), 403);
  }

  private static void assertRefused(String answer) {
    assertThat(answer)
        .startsWith(REFUSED)
        .containsIgnoringCase("\r\nwww-authenticate: Bearer")
        .contains("application/problem+json", "/problems/unauthorized", "\"traceId\"");
  }
}
