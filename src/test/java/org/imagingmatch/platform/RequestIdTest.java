package org.imagingmatch.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {

  private static final String TRACE_PARENT =
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void callerNamesItsRequest() {
    String id = given().header("X-Request-Id", "order-66").get("/q/health").header("X-Request-Id");
    assertThat(id).isEqualTo("order-66");
  }

  @Test
  void traceOfTheCallerNamesItsRequest() {
    assertThat(RequestId.of(null, TRACE_PARENT, null))
        .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void traceOfTheCallerComesBack() {
    Response answer = given().header("traceparent", TRACE_PARENT).get("/q/health");
    assertThat(answer.header("traceparent")).isEqualTo(TRACE_PARENT);
    assertThat(answer.header("X-Request-Id")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"
      })
  void traceThatIsNoneDoesNot(String trace) {
    Response answer = given().header("traceparent", trace).get("/q/health");
    assertThat(answer.headers().hasHeaderWithName("traceparent")).isFalse();
  }

  @Test
  void refusalIsNamedToo() {
    Response answer =
        given()
            .header("X-Request-Id", "order-67")
            .header("traceparent", TRACE_PARENT)
            .get("/v1/candidates");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("X-Request-Id")).isEqualTo("order-67");
    assertThat(answer.jsonPath().getString("traceId")).isEqualTo("order-67");
    assertThat(answer.header("traceparent")).isEqualTo(TRACE_PARENT);
  }

  @Test
  void everyOtherRequestGetsANameOfItsOwn() {
    String one = given().get("/q/health").header("X-Request-Id");
    String other = given().get("/q/health").header("X-Request-Id");
    assertThat(one).isNotBlank().isNotEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nINFO forged", "é", "<script>"})
  void harmfulNamesAreReplaced(String header) {
    assertThat(RequestId.of(header, null, null)).isNotEqualTo(header).matches("[0-9a-f]{32}");
  }

  @Test
  void overlongNamesAreReplaced() {
    assertThat(RequestId.of("a".repeat(129), "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", null))
        .matches("[0-9a-f]{32}");
  }
}
