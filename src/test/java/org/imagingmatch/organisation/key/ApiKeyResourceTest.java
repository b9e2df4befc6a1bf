package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How admins keep the keys of their organisation. */
@QuarkusTest
class ApiKeyResourceTest {

  private Tenant agency;
  private Tenant admin;

  @BeforeEach
  void begin() {
    agency = Tenant.agency();
    admin = agency.as(Roles.ADMIN);
  }

  @Test
  void keyIsShownOnceAndKeptByNoCache() {
    Response created = ApiKeys.create(agency, "agency");
    String at = created.header("Location");
    assertThat(created.header("Cache-Control")).isEqualTo("no-store");
    assertThat(at).endsWith(ApiKeys.PATH + "/" + created.path("id"));
    Response rotated = admin.sends("{}").post(at + "/rotation");
    assertThat(rotated.header("Cache-Control")).isEqualTo("no-store");
    assertThat(rotated.header("Location")).endsWith(rotated.<String>path("id"));
    for (String path : List.of(at, ApiKeys.PATH, ApiKeys.PATH + "?all=true")) {
      Response read = admin.calls().get(path);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.asString()).doesNotContain("imk_", "digest", "secret", "\"key\"");
    }
  }

  @Test
  void scopesAreKeptInOneOrderAndOnce() {
    Response created = ApiKeys.create(agency, "recruiter", "agency", "recruiter");
    assertThat(created.<List<String>>path("scopes")).containsExactly("agency", "recruiter");
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY, admin",
    "AGENCY, provider",
    "AGENCY, operator",
    "AGENCY, Agency",
    "AGENCY, agencies",
    "PROVIDER, admin",
    "PROVIDER, agency",
    "PROVIDER, recruiter",
    "PROVIDER, operator"
  })
  void scopeThatASystemOfTheOrganisationCannotHaveIsRefused(String kind, String scope) {
    Tenant owner = kind.equals("AGENCY") ? agency : Tenant.provider();
    Response refused =
        owner.as(Roles.ADMIN).sends(ApiKeys.body("auditor", scope)).post(ApiKeys.PATH);
    Problem.at(refused, "/scopes/1");
    assertThat(Problem.detail(refused, "/scopes/1")).contains(scope, "auditor");
  }

  @Test
  void everyFaultIsNamed() {
    Problem.at(admin.sends("{}").post(ApiKeys.PATH), "/name", "/scopes");
    Problem.at(
        admin
            .sends(
                """
                {"name":" ","scopes":[],"expiresOn":"tomorrow","key":"imk_x"}""")
            .post(ApiKeys.PATH),
        "/name",
        "/scopes",
        "/expiresOn",
        "/key");
    Problem.at(
        admin
            .sends(
                """
                {"name":"x","scopes":["admin","x"],"expiresOn":"2020-01-01"}""")
            .post(ApiKeys.PATH),
        "/scopes/0",
        "/scopes/1",
        "/expiresOn");
    Problem.at(admin.sends("{\"name\":\"x\",\"scopes\":[null]}").post(ApiKeys.PATH), "/scopes/0");
    Problem.at(
        admin
            .sends("{\"name\":\"" + "x".repeat(101) + "\",\"scopes\":[\"agency\"]}")
            .post(ApiKeys.PATH),
        "/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "31", "7.5", "\"7\"", "99999999999"})
  void graceIsThirtyDaysAtMost(String days) {
    String at = ApiKeys.create(agency, "agency").header("Location");
    Problem.at(admin.sends("{\"graceDays\":" + days + "}").post(at + "/rotation"), "/graceDays");
  }

  @Test
  void keyOfAnotherOrganisationIsNotThere() {
    String id = ApiKeys.create(agency, "agency").path("id");
    Tenant stranger = Tenant.agency().as(Roles.ADMIN);
    for (String at : List.of(ApiKeys.PATH + "/" + id, ApiKeys.PATH + "/" + UUID.randomUUID())) {
      Problem.is(stranger.calls().get(at), 404);
      Problem.is(stranger.sends("{}").post(at + "/rotation"), 404);
      Problem.is(stranger.calls().header("If-Match", "*").delete(at), 404);
    }
    assertThat(stranger.calls().get(ApiKeys.PATH + "?all=true").jsonPath().getList("items"))
        .isEmpty();
    assertThat(admin.calls().get(ApiKeys.PATH + "/" + id).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency", "recruiter", "auditor"})
  void onlyAdminsKeepKeys(String role) {
    String at = ApiKeys.create(agency, "agency").header("Location");
    Tenant person = agency.as(role);
    Problem.is(person.calls().get(ApiKeys.PATH), 403);
    Problem.is(person.calls().get(at), 403);
    Problem.is(person.sends(ApiKeys.body("agency")).post(ApiKeys.PATH), 403);
    Problem.is(person.sends("{}").post(at + "/rotation"), 403);
    Problem.is(person.calls().header("If-Match", "*").delete(at), 403);
  }

  @Test
  void keyIsRevokedInTheStateThatWasSeen() {
    Response created = ApiKeys.create(agency, "agency");
    String at = created.header("Location");
    Problem.is(admin.calls().delete(at), 428);
    Problem.is(admin.calls().header("If-Match", "\"x\"").delete(at), 412);
    Response revoked = admin.calls().header("If-Match", created.header("ETag")).delete(at);
    assertThat(revoked.statusCode()).isEqualTo(204);
    Problem.is(admin.calls().header("If-Match", "*").delete(at), 404);
    Problem.is(admin.sends("{}").post(at + "/rotation"), 409);
    assertThat(admin.calls().get(at).<String>path("revokedAt")).isNotNull();
    assertThat(ids("")).isEmpty();
    assertThat(ids("?all=true")).containsExactly(created.<String>path("id"));
  }

  @Test
  void listIsReadPageByPage() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(ApiKeys.create(agency, "agency").path("id"));
    }
    Response first = admin.calls().get(ApiKeys.PATH + "?limit=3");
    String cursor = "cursor=" + first.path("nextCursor");
    List<String> read = new ArrayList<>(first.<List<String>>path("items.id"));
    read.addAll(ids("?limit=3&" + cursor));
    assertThat(read).isEqualTo(made);
    Problem.is(admin.calls().get(ApiKeys.PATH + "?all=true&" + cursor), 400);
    Problem.is(admin.calls().get(ApiKeys.PATH + "?all=yes"), 400);
    Problem.is(admin.calls().get(ApiKeys.PATH + "?limit=0"), 400);
  }

  private List<String> ids(String query) {
    return admin.calls().get(ApiKeys.PATH + query).jsonPath().getList("items.id", String.class);
  }
}
