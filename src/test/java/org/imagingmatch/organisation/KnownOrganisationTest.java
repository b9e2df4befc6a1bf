package org.imagingmatch.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imagingmatch.Tokens;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnownOrganisationTest {

  @Inject OrganisationService organisations;

  @Test
  void organisationThatTakesPartIsLetIn() {
    UUID id = UUID.randomUUID();
    organisations.register(id, OrganisationKind.AGENCY, "Lakeside Rad Staffing");
    organisations.register(id, OrganisationKind.AGENCY, "Registered again");
    given()
        .auth()
        .oauth2(Tokens.of(id, Roles.AGENCY))
        .get("/v1/faulty/caller")
        .then()
        .statusCode(200)
        .body(containsString(id.toString()));
  }

  @Test
  void organisationThatTakesNoPartIsForbidden() {
    UUID stranger = UUID.randomUUID();
    given()
        .auth()
        .oauth2(Tokens.of(stranger, Roles.AGENCY))
        .get("/v1/faulty")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("https://imaging-match.org/problems/forbidden"))
        .body("detail", containsString(stranger.toString()));
  }
}
