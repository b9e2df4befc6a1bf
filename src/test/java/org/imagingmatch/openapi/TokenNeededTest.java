package org.imagingmatch.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.imagingmatch.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An operation is closed exactly when the description names a role for it. */
@QuarkusTest
class TokenNeededTest {

  static Stream<Described> operations() {
    return Description.committed().operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationNeedsATokenWhenItNamesARole(Described operation) {
    Response answer =
        given().request(operation.method(), operation.path().replaceAll("\\{[^}]*}", "x"));
    if (operation.role().isPresent()) {
      Problem.is(answer, 401);
    } else {
      assertThat(operation.method()).isEqualTo("get");
      assertThat(answer.statusCode()).isIn(200, 404);
    }
  }
}
