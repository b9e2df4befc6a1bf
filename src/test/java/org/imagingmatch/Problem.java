package org.imagingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** What a refusal must look like. */
public final class Problem {

  private Problem() {}

  /** It is a problem document of this status that shows nothing of the inside. */
  public static void is(Response response, int status) {
    String body = response.asString();
    assertThat(response.statusCode()).as(body).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    JsonNode problem = Told.by(response);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("type").textValue()).startsWith("https://imaging-match.org/problems/");
    assertThat(List.of("title", "detail", "traceId"))
        .allSatisfy(each -> assertThat(problem.path(each).textValue()).as(each).isNotBlank());
    assertThat(body)
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("org.imagingmatch", "java.", "com.fasterxml", "hibernate", "SELECT ");
  }

  /** It is a 400, and its errors are at exactly these JSON Pointers, each with a sentence. */
  public static void at(Response response, String... pointers) {
    is(response, 400);
    assertThat(errors(response))
        .allSatisfy(error -> assertThat((String) error.get("detail")).matches("(?s)\\S.*[.?]"));
    assertThat(errors(response))
        .as(response.asString())
        .extracting(error -> error.get("pointer"))
        .containsExactlyInAnyOrder((Object[]) pointers);
  }

  /** The sentence about one pointer. */
  public static String detail(Response response, String pointer) {
    return errors(response).stream()
        .filter(error -> pointer.equals(error.get("pointer")))
        .map(error -> (String) error.get("detail"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(response.asString()));
  }

  private static List<Map<String, Object>> errors(Response response) {
    return Told.all(response, "errors");
  }
}
