package org.imagingmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation sees and states of itself. */
@QuarkusTest
class OwnOrganisationTest {

  private static final String PATH = "/v1/organisation";

  @ParameterizedTest
  @CsvSource({
    "AGENCY, agency",
    "AGENCY, recruiter",
    "AGENCY, auditor",
    "AGENCY, admin",
    "PROVIDER, provider",
    "PROVIDER, auditor",
    "PROVIDER, admin",
    "OPERATOR, operator",
    "OPERATOR, admin"
  })
  void everyRoleSeesItsOwnOrganisation(OrganisationKind kind, String role) {
    Tenant caller = Tenant.of(kind).as(role);
    Response own = caller.calls().get(PATH);
    assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
    assertThat(own.<String>path("id")).isEqualTo(caller.id().toString());
    assertThat(own.<String>path("kind")).isEqualTo(kind.name());
    assertThat(own.<Map<String, Object>>path("")).doesNotContainKey("suspended");
    assertThat(caller.calls().header("If-None-Match", own.header("ETag")).get(PATH).statusCode())
        .isEqualTo(304);
  }

  @Test
  void adminChangesNameAndContactAndNothingElse() {
    Tenant admin = Tenant.agency().as(Roles.ADMIN);
    String seen = admin.calls().get(PATH).header("ETag");
    String change =
        """
        {"name":"Lakeside","contact":{"email":"desk@lakeside.example.org"}}""";
    Response patched = admin.sends(change).header("If-Match", seen).patch(PATH);
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    assertThat(admin.calls().get(PATH).asString()).isEqualTo(patched.asString());
    assertThat(patched.<String>path("contact.email")).isEqualTo("desk@lakeside.example.org");
    Problem.is(admin.sends(change).header("If-Match", seen).patch(PATH), 412);
    Problem.is(admin.sends(change).patch(PATH), 428);
    Problem.at(
        admin
            .sends(
                "{\"suspended\":false,\"kind\":\"OPERATOR\",\"id\":\"" + UUID.randomUUID() + "\"}")
            .header("If-Match", "*")
            .patch(PATH),
        "/suspended",
        "/kind",
        "/id");
    Problem.at(admin.sends("{\"name\":null}").header("If-Match", "*").patch(PATH), "/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency", "recruiter", "auditor"})
  void onlyAdminsChangeIt(String role) {
    Tenant person = Tenant.agency().as(role);
    Problem.is(person.sends("{}").header("If-Match", "*").patch(PATH), 403);
  }

  @Test
  void changeReachesOneOrganisation() {
    Tenant other = Tenant.agency();
    Tenant admin = Tenant.agency().as(Roles.ADMIN);
    admin.sends("{\"name\":\"Changed\"}").header("If-Match", "*").patch(PATH);
    assertThat(Database.texts("select name from organisation where id = '" + other.id() + "'"))
        .containsExactly("Test " + other.id());
  }

  @Test
  void contactWithoutAnythingIsNone() {
    Tenant admin = Tenant.agency().as(Roles.ADMIN);
    Response patched = admin.sends("{\"contact\":{}}").header("If-Match", "*").patch(PATH);
    assertThat(patched.statusCode()).isEqualTo(200);
    assertThat(admin.calls().get(PATH).asString()).doesNotContain("contact");
  }
}
