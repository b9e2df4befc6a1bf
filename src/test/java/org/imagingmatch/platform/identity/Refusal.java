package org.imagingmatch.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.imagingmatch.Problem;

/** How a caller is turned away who has no valid token. */
final class Refusal {

  private static final String PATH = "/v1/faulty";

  private Refusal() {}

  /** It is a 401 that says what to send, and nothing of what was wrong. */
  static void is(Response answer) {
    Problem.is(answer, 401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.jsonPath().getString("type")).endsWith("/unauthorized");
  }

  /** This token is turned away. */
  static void of(String token) {
    is(answer(token));
  }

  /** What a request with this token is answered. */
  static Response answer(String token) {
    return given().header("Authorization", "Bearer " + token).get(PATH);
  }
}
