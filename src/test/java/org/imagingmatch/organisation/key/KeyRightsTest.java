package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.organisation.OrganisationKind;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sends a key does what a token with its scopes would do, for the same organisation. */
@QuarkusTest
class KeyRightsTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @EnumSource
  void keyWritesReadsAndRemoves(Owned.Kind each) {
    Owned kind = each.fresh();
    String key = ApiKeys.key(kind.owner(), role(kind));
    Response created = sends(key, kind.body()).post(kind.path());
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    String at = created.header("Location");
    assertThat(ApiKeys.with(key).get(at).asString()).isEqualTo(created.asString());
    assertThat(kind.owner().calls().get(at).asString()).isEqualTo(created.asString());
    Response patched = sends(key, Examples.json("{}")).header("If-Match", "*").patch(at);
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    String name = kind.body().get("externalId").textValue();
    assertThat(sends(key, kind.body()).put(kind.byExternalId(name)).statusCode()).isEqualTo(200);
    assertThat(ApiKeys.with(key).get(kind.path()).jsonPath().getList("items")).isNotEmpty();
    assertThat(ApiKeys.with(key).header("If-Match", "*").delete(at).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @EnumSource
  void keyOfOneOrganisationNeverReachesAnother(Owned.Kind each) {
    Owned kind = each.fresh();
    // A draft, because everybody sees open vacancies.
    ObjectNode body = kind.body();
    if (each == Owned.Kind.VACANCY) {
      body.put("status", "DRAFT");
    }
    Response created = kind.create(body);
    String at = kind.path() + "/" + created.path("id");
    Owned stranger = each.fresh();
    String key = ApiKeys.key(stranger.owner(), role(kind));
    Problem.is(ApiKeys.with(key).get(at), 404);
    Problem.is(sends(key, Examples.json("{}")).header("If-Match", "*").patch(at), 404);
    Problem.is(sends(key, stranger.body()).header("If-Match", "*").put(at), 404);
    Problem.is(ApiKeys.with(key).header("If-Match", "*").delete(at), 404);
    assertThat(ApiKeys.with(key).get(kind.path()).asString())
        .doesNotContain(created.<String>path("id"));
    assertThat(kind.owner().calls().get(at).asString()).isEqualTo(created.asString());
  }

  @Test
  void keyRanksThePeopleOfItsAgencyAndNoOthers() {
    Owned vacancy = Owned.vacancy();
    String id = vacancy.create().path("id");
    Owned one = Owned.candidate();
    Owned another = Owned.candidate();
    String mine = one.create().path("id");
    another.create();
    String key = ApiKeys.key(one.owner(), "recruiter");
    String day = "?asOf=2026-11-22&eligibility=ELIGIBLE&eligibility=CONDITIONAL";
    Response ranked = ApiKeys.with(key).get("/v1/vacancies/" + id + "/matches" + day);
    assertThat(ranked.statusCode()).as(ranked.asString()).isEqualTo(200);
    assertThat(ranked.<List<String>>path("items.candidateId")).containsExactly(mine);
    String inverse = "/v1/candidates/" + mine + "/matches" + day;
    assertThat(ApiKeys.with(key).get(inverse).statusCode()).isEqualTo(200);
    ObjectNode adHoc = Examples.json("{}");
    adHoc.set("vacancy", vacancy.body());
    assertThat(sends(key, adHoc).post("/v1/matches").statusCode()).isEqualTo(200);
    Problem.is(ApiKeys.with(ApiKeys.key(another.owner(), "recruiter")).get(inverse), 404);
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY, agency, /v1/candidates, 200",
    "AGENCY, recruiter, /v1/candidates, 200",
    "AGENCY, auditor, /v1/candidates, 403",
    "AGENCY, agency, /v1/facilities, 403",
    "AGENCY, agency, /v1/agencies, 403",
    "AGENCY, agency, /v1/organisations, 403",
    "AGENCY, agency, /v1/api-keys, 403",
    "AGENCY, auditor, /v1/organisation, 200",
    "PROVIDER, provider, /v1/facilities, 200",
    "PROVIDER, provider, /v1/agencies, 200",
    "PROVIDER, provider, /v1/candidates, 403",
    "PROVIDER, auditor, /v1/facilities, 403",
    "PROVIDER, provider, /v1/api-keys, 403",
    "OPERATOR, operator, /v1/organisations, 200",
    "OPERATOR, operator, /v1/candidates, 403",
    "OPERATOR, operator, /v1/facilities, 403",
    "OPERATOR, auditor, /v1/organisations, 403",
    "OPERATOR, operator, /v1/api-keys, 403"
  })
  void scopesAreRoles(OrganisationKind kind, String scope, String path, int status) {
    String key = ApiKeys.key(Tenant.of(kind), scope);
    assertThat(ApiKeys.with(key).get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void callerIsTheKeyOfItsOrganisation() {
    Tenant agency = Tenant.agency();
    Response created = ApiKeys.create(agency, "agency");
    String key = created.path("key");
    assertThat(ApiKeys.with(key).get("/v1/faulty/caller").asString())
        .isEqualTo('"' + agency.id().toString() + '"');
    assertThat(ApiKeys.with(key).get("/v1/faulty/credential").asString())
        .isEqualTo("key:" + created.path("id"));
  }

  @Test
  void keyMayReadWhatARecruiterMayButNotWrite() {
    Tenant agency = Tenant.agency();
    String key = ApiKeys.key(agency, "recruiter");
    assertThat(ApiKeys.with(key).get("/v1/candidates").statusCode()).isEqualTo(200);
    Problem.is(sends(key, Examples.candidate()).post("/v1/candidates"), 403);
    String both = ApiKeys.key(agency, "recruiter", "agency");
    assertThat(sends(both, Examples.candidate()).post("/v1/candidates").statusCode())
        .isEqualTo(201);
  }

  @Test
  void keyChangesNothingOfItsOrganisation() {
    Tenant agency = Tenant.agency();
    String key = ApiKeys.key(agency, "agency", "recruiter", "auditor");
    RequestSpecification sent = sends(key, Examples.json("{}")).header("If-Match", "*");
    Problem.is(sent.patch("/v1/organisation"), 403);
    Problem.is(sends(key, Examples.json("{}")).post(ApiKeys.PATH), 403);
    Problem.is(ApiKeys.with(key).header("If-Match", "*").delete(ApiKeys.PATH + "/" + key), 403);
  }

  @Test
  void databaseThatIsBusyIsNoRefusal() throws SQLException {
    String key = ApiKeys.key(Tenant.agency(), "agency");
    int size = database.getConfiguration().connectionPoolConfiguration().maxSize();
    List<Connection> taken = new ArrayList<>();
    try {
      while (taken.size() < size) {
        taken.add(database.getConnection());
      }
      Response unavailable = ApiKeys.with(key).get("/v1/candidates");
      Problem.is(unavailable, 503);
      assertThat(unavailable.header("Retry-After")).isEqualTo("1");
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(ApiKeys.with(key).get("/v1/candidates").statusCode()).isEqualTo(200);
  }

  private static String role(Owned kind) {
    return kind.path().endsWith("candidates") ? Roles.AGENCY : Roles.PROVIDER;
  }

  private static RequestSpecification sends(String key, ObjectNode body) {
    return ApiKeys.with(key).contentType("application/json").body(body.toString());
  }
}
