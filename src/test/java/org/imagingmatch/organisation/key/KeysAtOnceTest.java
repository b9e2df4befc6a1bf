package org.imagingmatch.organisation.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.AtOnce;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at once. */
@QuarkusTest
class KeysAtOnceTest {

  private final Tenant agency = Tenant.agency();
  private final Tenant admin = agency.as(Roles.ADMIN);

  @ParameterizedTest
  @ValueSource(ints = {0, 7})
  void ofRotationsOfOneKeyOneSucceeds(int graceDays) throws InterruptedException {
    String at = ApiKeys.create(agency, "agency").header("Location") + "/rotation";
    String body = "{\"graceDays\":" + graceDays + "}";
    List<Integer> statuses = AtOnce.calls(16, () -> admin.sends(body).post(at).statusCode());
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(live()).isEqualTo(graceDays == 0 ? 1 : 2);
  }

  @Test
  void organisationNeverHasMoreThanFiftyLiveKeys() throws InterruptedException {
    for (int i = 0; i < 45; i++) {
      ApiKeys.create(agency, "agency");
    }
    Response last = ApiKeys.create(agency, "agency");
    List<Integer> statuses =
        AtOnce.calls(16, () -> admin.sends(ApiKeys.body("agency")).post(ApiKeys.PATH).statusCode());
    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(4);
    assertThat(live()).isEqualTo(ApiKeyService.MOST_LIVE);
    String at = last.header("Location");
    Problem.is(admin.sends("{}").post(at + "/rotation"), 409);
    assertThat(admin.sends("{\"graceDays\":0}").post(at + "/rotation").statusCode()).isEqualTo(201);
    assertThat(live()).isEqualTo(ApiKeyService.MOST_LIVE);
    assertThat(ApiKeys.create(Tenant.agency(), "agency").statusCode()).isEqualTo(201);
  }

  @Test
  void ofRevocationsOfOneKeyOneSucceeds() throws InterruptedException {
    String at = ApiKeys.create(agency, "agency").header("Location");
    List<Integer> statuses =
        AtOnce.calls(16, () -> admin.calls().header("If-Match", "*").delete(at).statusCode());
    assertThat(statuses).containsOnlyOnce(204).containsOnly(204, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/candidates", "/v1/modalities/MR"})
  void allWhoUseAKeyForTheFirstTimeAreLetIn(String path) throws InterruptedException {
    Response created = ApiKeys.create(agency, "agency");
    String key = created.path("key");
    assertThat(AtOnce.calls(64, () -> ApiKeys.with(key).get(path).statusCode())).containsOnly(200);
    assertThat(
            Database.count("select version from api_key where id = '" + created.path("id") + "'"))
        .isEqualTo(1);
  }

  /** More than there are worker threads, each of which waits for the key to be judged. */
  @Test
  void keysAreJudgedHoweverManyWaitForIt() throws InterruptedException {
    String key = ApiKeys.key(agency, "agency");
    assertThat(AtOnce.calls(260, () -> ApiKeys.with(key).get("/v1/modalities/MR").statusCode()))
        .contains(200)
        .isSubsetOf(200, 503);
    assertThat(ApiKeys.with(key).get("/v1/candidates").statusCode()).isEqualTo(200);
  }

  private int live() {
    return Database.count(
        "select count(*) from api_key where organisation_id = '%s' and revoked_at is null"
            .formatted(agency.id()));
  }
}
