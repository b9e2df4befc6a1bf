package org.imagingmatch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.imagingmatch.Tenant;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;

/** What admins and the operator do is in the log too. */
@QuarkusTest
class AdminTrailTest {

  private final Tenant agency = Tenant.agency();
  private final Tenant admin = agency.as(Roles.ADMIN);

  @Test
  void theLifeOfAKeyIsInTheLog() {
    Response key = admin.sends("{\"name\":\"sync\",\"scopes\":[\"agency\"]}").post("/v1/api-keys");
    String at = key.header("Location").replaceFirst("https?://[^/]+", "");
    Response next = admin.sends("{\"graceDays\":7}").post(at + "/rotation");
    assertThat(next.statusCode()).as(next.asString()).isEqualTo(201);
    admin.calls().header("If-Match", "*").delete(at).then().statusCode(204);
    assertThat(new AuditLog(agency).actions())
        .containsExactly(
            "api-key.created", "api-key.updated", "api-key.created", "api-key.deleted");
    assertThat(new AuditLog(agency).get("?limit=200").asString())
        .doesNotContain(key.<String>path("key"), next.<String>path("key"), "imk_");
  }

  @Test
  void whatAnOrganisationSaysOfItselfIsInItsLog() {
    admin
        .sends("{\"contact\":{\"email\":\"desk@example.org\"}}")
        .header("If-Match", "*")
        .patch("/v1/organisation")
        .then()
        .statusCode(200);
    assertThat(new AuditLog(agency).actions()).containsExactly("organisation.updated");
    assertThat(new AuditLog(agency).get("?limit=200").asString()).doesNotContain("desk@");
  }

  @Test
  void whoIsSuspendedFindsByWhom() {
    Tenant operator = new Tenant(LocalOrganisations.OPERATOR, Roles.OPERATOR);
    suspend(operator, true);
    suspend(operator, false);
    assertThat(new AuditLog(agency).events())
        .hasSize(2)
        .allSatisfy(
            event ->
                assertThat(event)
                    .contains(
                        entry("action", "organisation.updated"),
                        entry("actorOrganisationId", operator.id().toString()))
                    // Who of its people did it is the operator's own business.
                    .doesNotContainKey("actor"));
  }

  private void suspend(Tenant operator, boolean suspended) {
    operator
        .sends("{\"suspended\":" + suspended + "}")
        .header("If-Match", "*")
        .patch("/v1/organisations/" + agency.id())
        .then()
        .statusCode(200);
  }
}
