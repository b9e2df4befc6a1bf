package org.imagingmatch.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.Tokens;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How whoever runs the service says who takes part. */
@QuarkusTest
class OrganisationRegisterTest {

  private static final String PATH = "/v1/organisations";

  private final Tenant operator = Tenant.of(OrganisationKind.OPERATOR);

  @Test
  void organisationTakesPartOnceItIsRegistered() {
    UUID id = UUID.randomUUID();
    Tenant stranger = new Tenant(id, Roles.AGENCY);
    Problem.is(stranger.calls().get("/v1/candidates"), 403);
    Response created =
        operator
            .sends(
                """
                {"id":"%s","kind":"AGENCY","name":"Lakeside Rad Staffing",
                 "contact":{"email":"desk@lakeside.example.org","phone":"+1-555-0101",
                   "url":"https://lakeside.example.org/contact"}}"""
                    .formatted(id))
            .post(PATH);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(created.<String>path("id")).isEqualTo(id.toString());
    assertThat(created.<Boolean>path("suspended")).isFalse();
    assertThat(created.<String>path("contact.phone")).isEqualTo("+1-555-0101");
    assertThat(operator.calls().get(created.header("Location")).asString())
        .isEqualTo(created.asString());
    assertThat(stranger.calls().get("/v1/candidates").statusCode()).isEqualTo(200);
  }

  @Test
  void idIsGivenWhenNoneIsStatedAndTakenOnce() {
    String id = create().path("id");
    Response again =
        operator
            .sends("{\"id\":\"%s\",\"kind\":\"PROVIDER\",\"name\":\"Other\"}".formatted(id))
            .post(PATH);
    Problem.is(again, 409);
    assertThat(operator.calls().get(PATH + "/" + id).<String>path("kind")).isEqualTo("AGENCY");
  }

  @Test
  void everyFaultIsNamed() {
    Problem.at(operator.sends("{}").post(PATH), "/kind", "/name");
    Problem.at(
        operator
            .sends(
                """
                {"id":"x","kind":"HOSPITAL","name":" ","suspended":"no","roles":[],
                 "contact":{"email":"nobody","phone":"","url":"javascript:alert(1)","fax":"1"}}""")
            .post(PATH),
        "/id",
        "/kind",
        "/name",
        "/suspended",
        "/roles",
        "/contact/email",
        "/contact/phone",
        "/contact/url",
        "/contact/fax");
    Problem.at(operator.sends("{\"kind\":\"OPERATOR\",\"name\":\"x\"}").post(PATH), "/kind");
  }

  @Test
  void whatIsNotMentionedStays() {
    Response created = create();
    Response patched = patch(created, "{\"contact\":{\"phone\":\"+1-555-0102\"}}");
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    assertThat(patched.<String>path("contact.email")).isEqualTo("desk@test.example.org");
    assertThat(patched.<String>path("contact.phone")).isEqualTo("+1-555-0102");
    assertThat(patched.<String>path("name")).isEqualTo(created.path("name"));
    assertThat(patched.header("ETag")).isNotEqualTo(created.header("ETag"));
    assertThat(patch(created, "{}").header("ETag")).isNotEqualTo(patched.header("ETag"));
    assertThat(patch(created, "{\"contact\":null}").asString()).doesNotContain("contact");
  }

  @Test
  void idAndKindStay() {
    Response created = create();
    Problem.at(
        patch(created, "{\"id\":\"%s\",\"kind\":\"PROVIDER\"}".formatted(UUID.randomUUID())),
        "/id",
        "/kind");
    Problem.at(patch(created, "{\"kind\":\"OPERATOR\"}"), "/kind");
    Problem.at(patch(created, "{\"id\":null}"), "/id");
    String same = "{\"id\":\"%s\",\"kind\":\"AGENCY\"}".formatted(created.<String>path("id"));
    assertThat(patch(created, same).statusCode()).isEqualTo(200);
  }

  @Test
  void changeNeedsTheStateThatIsChanged() {
    Response created = create();
    String at = created.header("Location");
    Problem.is(operator.sends("{}").patch(at), 428);
    Problem.is(operator.sends("{}").header("If-Match", "\"x\"").patch(at), 412);
    String seen = created.header("ETag");
    assertThat(operator.sends("{}").header("If-Match", seen).patch(at).statusCode()).isEqualTo(200);
    Problem.is(operator.sends("{}").header("If-Match", seen).patch(at), 412);
    assertThat(operator.calls().header("If-None-Match", "*").get(at).statusCode()).isEqualTo(304);
    Problem.is(operator.calls().delete(at), 405);
    Problem.is(operator.calls().get(PATH + "/" + UUID.randomUUID()), 404);
  }

  @Test
  void listIsReadPageByPage() {
    create();
    create();
    List<String> all = Database.texts("select id from organisation");
    // Of at least three pages, and not of hundreds where other tests have created many.
    int limit = Math.min(200, all.size() / 3);
    List<String> read = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = operator.calls().get(PATH + "?limit=" + limit + cursor);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      read.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void suspendedOrganisationIsRefusedAtOnceAndLosesNothing() {
    Owned kind = Owned.candidate();
    String at = kind.create().header("Location");
    String key = ApiKeys.key(kind.owner(), "agency");
    String organisation = PATH + "/" + kind.owner().id();
    assertThat(suspend(organisation, true).statusCode()).isEqualTo(200);
    for (Response refused :
        List.of(
            kind.owner().calls().get(at),
            kind.owner().sends(kind.body()).post(kind.path()),
            kind.owner().as(Roles.ADMIN).calls().get(ApiKeys.PATH),
            kind.owner().calls().get("/v1/organisation"),
            ApiKeys.with(key).get(at))) {
      Problem.is(refused, 403);
      assertThat(refused.<String>path("detail")).contains("suspended");
    }
    Problem.is(ApiKeys.with(key.substring(0, 90) + "_").get(at), 401);
    assertThat(suspend(organisation, false).statusCode()).isEqualTo(200);
    assertThat(kind.owner().calls().get(at).statusCode()).isEqualTo(200);
    assertThat(ApiKeys.with(key).get(at).statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverRunsTheServiceCannotBeSuspended() {
    String own = PATH + "/" + LocalOrganisations.OPERATOR;
    Problem.is(suspend(own, true), 409);
    assertThat(operator.calls().get(own).<Boolean>path("suspended")).isFalse();
    assertThat(suspend(own, false).statusCode()).isEqualTo(200);
    UUID another = UUID.randomUUID();
    Database.execute(
        "insert into organisation (id, kind, name) values ('%s', 'OPERATOR', 'Before')"
            .formatted(another));
    Tenant former = new Tenant(another, Roles.OPERATOR);
    String body = "{\"suspended\":true}";
    Problem.is(former.sends(body).header("If-Match", "*").patch(own), 409);
    Problem.is(former.sends(body).header("If-Match", "*").patch(PATH + "/" + another), 409);
    assertThat(suspend(PATH + "/" + another, true).statusCode()).isEqualTo(200);
    Problem.is(former.calls().get(PATH), 403);
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY, agency",
    "AGENCY, recruiter",
    "AGENCY, auditor",
    "AGENCY, admin",
    "PROVIDER, provider",
    "PROVIDER, auditor",
    "PROVIDER, admin",
    "OPERATOR, auditor",
    "OPERATOR, admin"
  })
  void onlyTheOperatorKeepsTheRegister(OrganisationKind kind, String role) {
    Tenant caller = Tenant.of(kind).as(role);
    Problem.is(caller.calls().get(PATH), 403);
    Problem.is(caller.calls().get(PATH + "/" + caller.id()), 403);
    Problem.is(caller.sends("{\"kind\":\"AGENCY\",\"name\":\"x\"}").post(PATH), 403);
    Problem.is(caller.sends("{}").header("If-Match", "*").patch(PATH + "/" + caller.id()), 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency", "provider", "recruiter", "admin,agency"})
  void tokenOfTheOperatorWithRolesOfOthersIsRefused(String roles) {
    String token = Tokens.of(LocalOrganisations.OPERATOR, roles.split(","));
    Problem.is(given().auth().oauth2(token).get("/v1/candidates"), 403);
  }

  private Response create() {
    Response created =
        operator
            .sends(
                """
                {"kind":"AGENCY","name":"Test","contact":{"email":"desk@test.example.org"}}""")
            .post(PATH);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created;
  }

  private Response patch(Response created, String body) {
    return operator.sends(body).header("If-Match", "*").patch(created.header("Location"));
  }

  private Response suspend(String organisation, boolean suspended) {
    return operator
        .sends("{\"suspended\":" + suspended + "}")
        .header("If-Match", "*")
        .patch(organisation);
  }
}
