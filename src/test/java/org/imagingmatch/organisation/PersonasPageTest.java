package org.imagingmatch.organisation;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What makes Swagger UI act as a local persona. */
@QuarkusTest
class PersonasPageTest {

  private static final String SCRIPT = "/local/personas.js";

  @Test
  void pageSendsEachRequestThroughTheScript() {
    assertThat(page())
        .contains("<script src=\"" + SCRIPT + "\"></script>")
        .contains("requestInterceptor: request => window.personas ? personas.authorise(request)");
  }

  @Test
  void scriptIsServedWithoutAToken() {
    when().get(SCRIPT).then().statusCode(200).contentType(startsWith("text/javascript"));
  }

  @Test
  void nothingComesFromElsewhere() {
    assertThat(page()).doesNotContain("http://", "https://", "src=\"//", "href=\"//");
    assertThat(script()).doesNotContain("http:", "https:", "import ", "@import", "url(");
  }

  private static String page() {
    return when().get("/q/swagger-ui/").then().statusCode(200).extract().asString();
  }

  private static String script() {
    return when().get(SCRIPT).then().statusCode(200).extract().asString();
  }
}
