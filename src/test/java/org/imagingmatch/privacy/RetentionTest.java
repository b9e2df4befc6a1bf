package org.imagingmatch.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long people are kept, and whom that would remove. */
@QuarkusTest
class RetentionTest {

  private static final String PATH = "/v1/retention";

  private final Owned kind = Owned.candidate();
  private final Tenant agency = kind.owner();
  private final Tenant admin = agency.as(Roles.ADMIN);

  @Test
  void peopleAreKeptUntilTheAgencySaysOtherwise() {
    assertThat(admin.calls().get(PATH).jsonPath().getMap(""))
        .containsOnlyKeys("organisationId")
        .containsEntry("organisationId", agency.id().toString());
    kind.create();
    unwrittenFor(200);
    Response due = due("");
    assertThat(due.jsonPath().getInt("total")).isZero();
    assertThat(due.jsonPath().getList("items")).isEmpty();
    assertThat(due.jsonPath().getString("unwrittenSince")).isNull();
  }

  @Test
  void settingIsChangedByWhoHasSeenIt() {
    String unset = admin.calls().get(PATH).header("ETag");
    Problem.is(admin.sends("{\"months\":24}").put(PATH), 428);
    Problem.is(put("\"x\"", "{\"months\":24}"), 412);
    Response set = put(unset, "{\"months\":24}");
    assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
    assertThat(set.jsonPath().getInt("months")).isEqualTo(24);
    Problem.is(put(unset, "{\"months\":36}"), 412);
    Response read = admin.calls().get(PATH);
    assertThat(read.asString()).isEqualTo(set.asString());
    Response again = put(read.header("ETag"), read.asString());
    assertThat(again.header("ETag")).isNotEqualTo(read.header("ETag"));
    Response kept = put("*", "{}");
    assertThat(kept.jsonPath().getMap("")).containsOnlyKeys("organisationId", "updatedAt");
    assertThat(new AuditLog(agency).actions("action=retention.updated")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "121", "-1", "1.5", "\"12\""})
  void settingOutsideTenYearsIsRefused(String months) {
    Problem.at(put("*", "{\"months\":" + months + "}"), "/months");
  }

  @Test
  void onlyTheAdminOfAnAgencySaysSo() {
    Problem.is(agency.sends("{}").header("If-Match", "*").put(PATH), 403);
    Problem.is(agency.as(Roles.AUDITOR).sends("{}").header("If-Match", "*").put(PATH), 403);
    Problem.is(agency.as(Roles.RECRUITER).calls().get(PATH), 403);
    Problem.is(agency.calls().get(PATH + "/due"), 403);
    assertThat(agency.as(Roles.AUDITOR).calls().get(PATH).statusCode()).isEqualTo(200);
    Tenant hospital = Tenant.provider().as(Roles.ADMIN);
    Problem.is(hospital.sends("{\"months\":1}").header("If-Match", "*").put(PATH), 409);
    assertThat(hospital.calls().get(PATH).statusCode()).isEqualTo(200);
  }

  @Test
  void dryRunNamesWhoIsDueAndRemovesNobody() {
    String old = kind.create().jsonPath().getString("id");
    unwrittenFor(13);
    kind.create(Examples.bareCandidate());
    put("*", "{\"months\":12}");
    Response due = due("");
    assertThat(due.jsonPath().getList("items.id")).containsExactly(old);
    assertThat(due.jsonPath().getMap("items[0]")).containsOnlyKeys("id", "lastWrittenAt");
    assertThat(due.jsonPath().getInt("total")).isEqualTo(1);
    assertThat(due.jsonPath().getString("unwrittenSince"))
        .isEqualTo(LocalDate.now(ZoneOffset.UTC).minusMonths(12).toString());
    assertThat(Database.count(people())).isEqualTo(2);
    agency.sends("{}").header("If-Match", "*").patch("/v1/candidates/" + old);
    assertThat(due("").jsonPath().getInt("total")).isZero();
  }

  @Test
  void anotherSettingAndAnotherDayCanBeTried() {
    kind.create();
    unwrittenFor(13);
    assertThat(due("?months=12").jsonPath().getInt("total")).isEqualTo(1);
    assertThat(due("?months=14").jsonPath().getInt("total")).isZero();
    LocalDate later = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
    assertThat(due("?months=14&on=" + later).jsonPath().getInt("total")).isEqualTo(1);
    for (String wrong : List.of("months=0", "months=121", "months=x", "on=soon", "day=1")) {
      Problem.is(due("?" + wrong), 400);
    }
  }

  @Test
  void peopleWhoAreDueAreListedInPages() {
    for (int i = 0; i < 5; i++) {
      kind.create(Examples.bareCandidate());
    }
    unwrittenFor(13);
    Response first = due("?months=12&limit=3");
    assertThat(first.jsonPath().getInt("total")).isEqualTo(5);
    assertThat(first.jsonPath().getList("items")).hasSize(3);
    Response second = due("?months=12&limit=3&cursor=" + first.jsonPath().getString("nextCursor"));
    assertThat(second.jsonPath().getList("items.id"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.jsonPath().getList("items.id"));
    assertThat(second.jsonPath().getString("nextCursor")).isNull();
  }

  private Response put(String ifMatch, String body) {
    return admin.sends(body).header("If-Match", ifMatch).put(PATH);
  }

  private Response due(String query) {
    return admin.calls().get(PATH + "/due" + query);
  }

  private String people() {
    return "select count(*) from candidate where organisation_id = '" + agency.id() + "'";
  }

  private void unwrittenFor(int months) {
    Database.execute(
        "update candidate set updated_at = now() - interval '%d months' where organisation_id = '%s'"
            .formatted(months, agency.id()));
  }
}
