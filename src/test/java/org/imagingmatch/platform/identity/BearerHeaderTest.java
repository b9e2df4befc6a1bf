package org.imagingmatch.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.Base64;
import java.util.List;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token counts in one place, the header Authorization, whole and alone. */
@QuarkusTest
class BearerHeaderTest {

  private static final String PATH = "/v1/faulty";

  @TestHTTPResource URL service;

  static List<String> brokenTokens() {
    String good = Tokens.agency();
    String[] parts = good.split("\\.");
    return List.of(
        good.substring(0, good.length() - 1),
        good.substring(0, good.length() - 100),
        good.substring(1),
        good.substring(0, good.length() - 8) + "AAAAAAAA",
        good.replace(".", ""),
        parts[0],
        parts[0] + "." + parts[1],
        parts[0] + "." + Tokens.operator().split("\\.")[1] + "." + parts[2],
        parts[0] + ".." + parts[2],
        "." + parts[1] + "." + parts[2],
        good + ".",
        good + "." + parts[2],
        good + "." + good,
        good + " " + good,
        good + ", Bearer " + good,
        "...",
        "..",
        "a.b.c",
        "a.b.c.d.e",
        "%",
        "null",
        "{}",
        "\u00e4\u00f6\u00fc",
        Base64.getEncoder().encodeToString(new byte[3000]));
  }

  @ParameterizedTest
  @MethodSource("brokenTokens")
  void tokenThatIsNotWholeIsRefused(String token) {
    Refusal.of(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bearer", "Bearer ", "Bearer  ", "Basic YWdlbmN5OmFnZW5jeQ=="})
  void headerWithoutATokenIsRefused(String authorization) {
    Refusal.is(given().header("Authorization", authorization).get(PATH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic ", "Digest ", "Token ", "DPoP ", "Bearer:", "Bearer="})
  void goodTokenOfAnotherSchemeIsRefused(String scheme) {
    Refusal.is(given().header("Authorization", scheme + Tokens.agency()).get(PATH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Authorization", "X-Access-Token", "Proxy-Authorization", "Token"})
  void goodTokenInAnotherHeaderIsRefused(String header) {
    Refusal.is(given().header(header, "Bearer " + Tokens.agency()).get(PATH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "token", "jwt", "Authorization", "bearer"})
  void goodTokenInTheAddressACookieOrAFormIsRefused(String name) {
    String token = Tokens.agency();
    Refusal.is(given().queryParam(name, token).get(PATH));
    Refusal.is(given().queryParam(name, "Bearer " + token).get(PATH));
    Refusal.is(given().cookie(name, token).get(PATH));
    Refusal.is(given().formParam(name, token).post(PATH));
  }

  @Test
  void twoHeadersAreRefusedEvenWhenBothAreGood() {
    String good = "Bearer " + Tokens.agency();
    for (String other : List.of(good, "Bearer x", "Basic YTpi", "")) {
      Refusal.is(given().header("Authorization", good, other).get(PATH));
      Refusal.is(given().header("Authorization", other, good).get(PATH));
    }
  }

  @Test
  void tokenThatFitsIntoAHeaderIsJudged() {
    assertThat(Refusal.answer("a".repeat(15_000)).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 100_000})
  void tokenThatIsTooLongIsTheClientsFault(int length) throws IOException {
    String head =
        "GET /v1/faulty/caller HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Authorization: Bearer ";
    String answer = RawHttp.send(service, head, "a".repeat(length) + "\r\n\r\n");
    // What hangs up before it has read everything may lose its answer on the way.
    assertThat(answer).matches("(?s)(HTTP/1\\.1 (401|431).*)?");
    assertThat(Refusal.answer("a").statusCode()).isEqualTo(401);
  }
}
