package org.imagingmatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.event.ClockProfile;
import org.imagingmatch.event.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a vacancy changes or a day passes, everybody is judged anew. */
@QuarkusTest
@TestProfile(ClockProfile.class)
class WatchJobTest {

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
    judge();
    assertThat(heard()).containsExactly(BECAME);
    clock.set(LocalDate.of(2027, 1, 11), LocalTime.NOON);
    judge();
    assertThat(heard()).isEmpty();
    clock.set(LocalDate.of(2027, 5, 1), LocalTime.NOON);
    Feed later = Feed.fromNowOn(agency);
    judge();
    assertThat(later.types()).contains(STOPPED);
  }

  @Test
  void aVacancyThatAsksForMoreIsJudgedAnew() {
    watch();
    person.create();
    assertThat(heard()).containsExactly(BECAME);
    ask("{\"minimumEducation\":\"DOCTORATE\"}");
    assertThat(heard()).isEmpty();
    judge();
    assertThat(heard()).containsExactly(STOPPED);
    ask("{\"minimumEducation\":null}");
    judge();
    assertThat(heard()).containsExactly(BECAME);
  }

  @Test
  void aFacilityThatMovesIsJudgedAnew() {
    watch();
    person.create();
    judge();
    heard();
    vacancy
        .owner()
        .sends("{\"region\":\"US-CA\"}")
        .header("If-Match", "*")
        .patch("/v1/facilities/" + vacancy.body().get("facilityId").textValue())
        .then()
        .statusCode(200);
    judge();
    assertThat(heard()).containsExactly(STOPPED);
  }

  @Test
  void forWhatCanNoLongerBeReadNobodyIsEligible() {
    watch();
    person.create();
    judge();
    heard();
    ask("{\"status\":\"ON_HOLD\"}");
    judge();
    assertThat(heard()).containsExactly(STOPPED);
    agency.calls().get(at()).then().statusCode(200).body("eligible", is(0));
    ask("{\"status\":\"OPEN\"}");
    judge();
    assertThat(heard()).containsExactly(BECAME);
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
      judge();
      agency.calls().get(at()).then().body("judgedAt", nullValue());
      writer.rollback();
    }
    clock.set(DAY, LocalTime.of(12, 5));
    judge();
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
      judge();
      agency.calls().get(at()).then().body("judgedAt", nullValue());
      writer.commit();
    }
    judge();
    assertThat(heard()).containsExactly(BECAME);
  }

  @Test
  void morePeopleThanATransactionTakesAreAllJudged() {
    for (int i = 0; i < 3; i++) {
      person.create(person.saying("A-" + i));
    }
    Database.execute(copies(WatchJob.BATCH, agency));
    watch();
    judge();
    agency.calls().get(at()).then().body("eligible", is(WatchJob.BATCH + 3));
    assertThat(feed.read()).hasSize(WatchJob.BATCH + 3);
  }

  /** People as the first one, without what nobody reads here. */
  private static String copies(int people, Tenant agency) {
    return """
        with added as (
          insert into candidate
          select (jsonb_populate_record(null::candidate, to_jsonb(c) || jsonb_build_object(
            'id', gen_random_uuid(), 'external_id', 'C-' || n))).*
          from (select * from candidate where organisation_id = '%1$s' limit 1) c,
            generate_series(1, %2$d) n
          returning id)
        insert into candidate_facts
        select (jsonb_populate_record(null::candidate_facts, to_jsonb(f) || jsonb_build_object(
          'candidate_id', added.id, 'facts', f.facts::jsonb || jsonb_build_object('id', added.id)))).*
        from added, (select * from candidate_facts where organisation_id = '%1$s' limit 1) f"""
        .formatted(agency.id(), people);
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

  private void judge() {
    Database.awaitOwnWork();
    job.run();
  }
}
