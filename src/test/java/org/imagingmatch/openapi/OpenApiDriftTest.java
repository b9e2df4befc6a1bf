package org.imagingmatch.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed description is the one that the service gives of itself. */
@QuarkusTest
class OpenApiDriftTest {

  private static final String REFRESH =
      "openapi.yaml is not what the code says. Refresh it, look at the difference, and commit it:"
          + " mvn -q -DskipTests package && cp target/openapi/openapi.yaml .";

  /** Written when the service under test was built. */
  private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

  @Test
  void committedDescriptionIsTheGeneratedOne() throws IOException {
    assertThat(Files.mismatch(Description.FILE, GENERATED)).as(REFRESH).isEqualTo(-1);
  }

  @Test
  void committedDescriptionIsTheServedOne() throws JsonProcessingException {
    String served = given().get("/q/openapi?format=yaml").asString();
    boolean same = new YAMLMapper().readTree(served).equals(Description.committed().root());
    assertThat(same).as(REFRESH).isTrue();
  }
}
