package org.imagingmatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.event.ClockProfile;
import org.imagingmatch.event.Feed;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency hears who becomes eligible for what it watches, and who stops being so. */
@QuarkusTest
@TestProfile(ClockProfile.class)
class WatchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String BECAME = "match.became-eligible";
  private static final String STOPPED = "match.stopped-being-eligible";
  private static final String MATCHES =
      "&types=match.became-eligible&types=match.stopped-being-eligible";

  @Inject SettableClock clock;
  @Inject WatchJob job;

  private Owned vacancy;
  private String vacancyId;
  private Owned person;
  private Tenant agency;
  private Feed feed;

  @BeforeEach
  void watchAVacancy() {
    clock.set(DAY, LocalTime.NOON);
    vacancy = Owned.vacancy();
    vacancyId = vacancy.create().path("id");
    person = Owned.candidate();
    agency = person.owner();
  }

  @AfterEach
  void putTheClockBack() {
    clock.reset();
  }

  private void watch() {
    agency.calls().put(at()).then().statusCode(200);
    feed = Feed.fromNowOn(agency);
  }

  private String at() {
    return "/v1/vacancies/" + vacancyId + "/watch";
  }

  private List<String> heard() {
    return feed.page(200, MATCHES).get("items").findValuesAsText("type");
  }

  @Test
  void whoIsEligibleWhenRecordedIsTold() {
    watch();
    Response created = person.create();
    JsonNode event = feed.page(200, MATCHES).at("/items/0");
    assertThat(event.get("type").textValue()).isEqualTo(BECAME);
    assertThat(event.at("/subject/id").textValue()).isEqualTo(created.path("id"));
    assertThat(event.at("/subject/externalId").textValue()).isEqualTo("A-1029");
    assertThat(event.at("/data/vacancyId").textValue()).isEqualTo(vacancyId);
    agency
        .as(Roles.RECRUITER)
        .calls()
        .get(event.at("/subject/href").textValue())
        .then()
        .statusCode(200)
        .body("eligibility", equalTo("ELIGIBLE"));
  }

  @Test
  void aCredentialThatIsAddedAndTakenAwayIsToldOnceEach() {
    watch();
    ObjectNode without = person.body().deepCopy();
    without.putArray("credentials");
    String candidate = person.create(without).header("Location");
    assertThat(heard()).isEmpty();
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    assertThat(heard()).containsExactly(BECAME);
    patch(candidate, "[]", "credentials");
    patch(candidate, "[]", "credentials");
    assertThat(heard()).containsExactly(STOPPED);
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    patch(candidate, "\"INACTIVE\"", "status");
    assertThat(heard()).containsExactly(BECAME, STOPPED);
    job.run();
    assertThat(heard()).isEmpty();
  }

  @Test
  void whoWasThereBeforeIsToldOnceEverybodyIsJudged() {
    person.create();
    watch();
    assertThat(heard()).isEmpty();
    agency.calls().get(at()).then().body("eligible", is(0)).body("judgedAt", nullValue());
    job.run();
    assertThat(heard()).containsExactly(BECAME);
    agency.calls().get(at()).then().body("eligible", is(1)).body("judgedAt", notNullValue());
    job.run();
    assertThat(heard()).isEmpty();
  }

  @Test
  void aPaperThatEndsIsToldOnTheDay() {
    // Starts as soon as possible, so that every day is judged over another period.
    vacancy
        .owner()
        .sends("{\"startsOn\":null,\"startsAsap\":true,\"startFlexDays\":0,\"closesOn\":null}")
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + vacancyId)
        .then()
        .statusCode(200);
    clock.set(LocalDate.of(2027, 1, 10), LocalTime.NOON);
    watch();
    person.create();
    job.run();
    assertThat(heard()).containsExactly(BECAME);
    clock.set(LocalDate.of(2027, 1, 11), LocalTime.NOON);
    job.run();
    assertThat(heard()).isEmpty();
    clock.set(LocalDate.of(2027, 5, 1), LocalTime.NOON);
    Feed later = Feed.fromNowOn(agency);
    job.run();
    assertThat(later.types()).contains(STOPPED);
  }

  @Test
  void aVacancyThatAsksForMoreIsJudgedAnew() {
    watch();
    person.create();
    assertThat(heard()).containsExactly(BECAME);
    ask("{\"minimumEducation\":\"DOCTORATE\"}");
    assertThat(heard()).isEmpty();
    job.run();
    assertThat(heard()).containsExactly(STOPPED);
    ask("{\"minimumEducation\":null}");
    job.run();
    assertThat(heard()).containsExactly(BECAME);
  }

  @Test
  void aFacilityThatMovesIsJudgedAnew() {
    watch();
    person.create();
    job.run();
    heard();
    vacancy
        .owner()
        .sends("{\"region\":\"US-CA\"}")
        .header("If-Match", "*")
        .patch("/v1/facilities/" + vacancy.body().get("facilityId").textValue())
        .then()
        .statusCode(200);
    job.run();
    assertThat(heard()).containsExactly(STOPPED);
  }

  @Test
  void forWhatCanNoLongerBeReadNobodyIsEligible() {
    watch();
    person.create();
    job.run();
    heard();
    ask("{\"status\":\"ON_HOLD\"}");
    job.run();
    assertThat(heard()).containsExactly(STOPPED);
    agency.calls().get(at()).then().statusCode(200).body("eligible", is(0));
    ask("{\"status\":\"OPEN\"}");
    job.run();
    assertThat(heard()).containsExactly(BECAME);
  }

  @Test
  void whoIsRemovedIsEligibleNoLonger() {
    watch();
    String candidate = person.create().header("Location");
    agency.calls().header("If-Match", "*").delete(candidate).then().statusCode(204);
    assertThat(heard()).containsExactly(BECAME, STOPPED);
    String erased = person.create().header("Location");
    agency.calls().post(erased + "/erasure").then().statusCode(201);
    JsonNode items = feed.page(200, MATCHES).get("items");
    assertThat(items.findValuesAsText("type")).containsExactly(BECAME, STOPPED);
    assertThat(items.toString()).doesNotContain("A-1029");
  }

  @Test
  void whatIsWatchedNoLongerIsSilent() {
    watch();
    person.create();
    heard();
    agency.calls().delete(at()).then().statusCode(204);
    job.run();
    assertThat(heard()).isEmpty();
    Problem.is(agency.calls().get(at()), 404);
    Problem.is(agency.calls().delete(at()), 404);
    assertThat(
            Database.count(
                "select count(*) from watched_eligible where organisation_id = '%s'"
                    .formatted(agency.id())))
        .isZero();
  }

  @Test
  void whomSomebodyIsWritingIsNotWaitedForAndNotForgotten() throws SQLException {
    person.create();
    watch();
    try (Connection writer = Database.superuser();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute(
          "select 1 from candidate where organisation_id = '%s' for update".formatted(agency.id()));
      job.run();
      agency.calls().get(at()).then().body("judgedAt", nullValue());
      writer.rollback();
    }
    clock.set(DAY, LocalTime.of(12, 5));
    job.run();
    assertThat(heard()).containsExactly(BECAME);
    agency.calls().get(at()).then().body("judgedAt", notNullValue());
  }

  @Test
  void nobodyIsJudgedWhileSomebodyMayJudgeByWhatWasBefore() throws SQLException {
    person.create();
    watch();
    try (Connection writer = Database.superuser();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      job.run();
      agency.calls().get(at()).then().body("judgedAt", nullValue());
      writer.commit();
    }
    job.run();
    assertThat(heard()).containsExactly(BECAME);
  }

  @Test
  void morePeopleThanATransactionTakesAreAllJudged() {
    for (int i = 0; i < 3; i++) {
      person.create(person.saying("A-" + i));
    }
    Database.execute(copies(WatchJob.BATCH, agency));
    watch();
    job.run();
    agency.calls().get(at()).then().body("eligible", is(WatchJob.BATCH + 3));
    assertThat(feed.read()).hasSize(WatchJob.BATCH + 3);
  }

  /** People as the first one, without what nobody reads here. */
  private static String copies(int people, Tenant agency) {
    return """
        with first as (select * from candidate where organisation_id = '%1$s' limit 1),
          added as (insert into candidate select (jsonb_populate_record(first, jsonb_build_object(
            'id', gen_random_uuid(), 'external_id', 'C-' || n))).* from first, generate_series(1, %2$d) n
            returning id)
        insert into candidate_facts select (jsonb_populate_record(f, jsonb_build_object(
            'candidate_id', added.id, 'facts', jsonb_set(f.facts::jsonb, '{id}', to_jsonb(added.id::text))))).*
          from added, (select f.* from candidate_facts f, first where f.candidate_id = first.id) f"""
        .formatted(agency.id(), people);
  }

  @Test
  void watchingTwiceIsWatchingOnce() {
    watch();
    watch();
    agency.calls().get("/v1/watches").then().body("items.vacancyId", contains(vacancyId));
  }

  @Test
  void whatCannotBeReadCannotBeWatched() {
    Tenant other = Tenant.agency();
    ask("{\"sharedWith\":[\"%s\"]}".formatted(other.id()));
    Problem.is(agency.calls().put(at()), 404);
    other.calls().put(at()).then().statusCode(200);
    Problem.is(agency.calls().get(at()), 404);
    agency.calls().get("/v1/watches").then().body("items", empty());
    Problem.is(vacancy.owner().calls().put(at()), 403);
  }

  @Test
  void thereIsAnEndToWhatCanBeWatched() {
    Database.execute(
        "insert into watch (organisation_id, vacancy_id, created_at) select '%s', gen_random_uuid(),"
                .formatted(agency.id())
            + " now() from generate_series(1, 100)");
    Problem.is(agency.calls().put(at()), 409);
    Database.execute("delete from watch where organisation_id = '%s'".formatted(agency.id()));
    watch();
  }

  private void ask(String change) {
    vacancy
        .owner()
        .sends(change)
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + vacancyId)
        .then()
        .statusCode(200);
  }

  private void patch(String candidate, String value, String field) {
    agency
        .sends("{\"%s\":%s}".formatted(field, value))
        .header("If-Match", "*")
        .patch(candidate)
        .then()
        .statusCode(200);
  }
}
