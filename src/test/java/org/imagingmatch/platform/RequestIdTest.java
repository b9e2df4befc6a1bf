package org.imagingmatch.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
    assertThat(RequestId.of(null, TRACE_PARENT)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
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
    assertThat(RequestId.of(header, null)).isNotEqualTo(header).matches("[0-9a-f-]{36}");
  }

  @Test
  void overlongNamesAreReplaced() {
    assertThat(RequestId.of("a".repeat(129), "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01"))
        .matches("[0-9a-f-]{36}");
  }
}
