package org.imagingmatch.platform;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

  @Test
  void readyWithTheDatabase() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name.contains('Database') }.status", equalTo("UP"));
  }

  @Test
  void aliveWithoutTheDatabase() {
    when()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .body("checks.name", not(hasItem(containsString("Database"))));
  }

  @Test
  void measuresAreForPrometheus() {
    when()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/openmetrics-text"))
        .body(containsString("agroal_"));
  }
}
