package org.imagingmatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imagingmatch.watch.Watched.BECAME;
import static org.imagingmatch.watch.Watched.STOPPED;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.event.Feed;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a vacancy changes or a day passes, everybody is judged anew. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class WatchJobTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Inject SettableClock clock;
  @Inject WatchJob job;

  private Watched watched;
  private Owned person;
  private Tenant agency;

  @BeforeEach
  void watchAVacancy() {
    clock.set(DAY, LocalTime.NOON);
    watched = new Watched(job);
    person = watched.person;
    agency = watched.agency;
  }

  @AfterEach
  void putTheClockBack() {
    clock.reset();
  }

  @Test
  void aPaperThatEndsIsToldOnTheDay() {
    // Starts as soon as possible, so that every day is judged over another period.
    watched.ask("{\"startsOn\":null,\"startsAsap\":true,\"startFlexDays\":0,\"closesOn\":null}");
    clock.set(LocalDate.of(2027, 1, 10), LocalTime.NOON);
    watched.watch();
    person.create();
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
    clock.set(LocalDate.of(2027, 1, 11), LocalTime.NOON);
    watched.judge();
    assertThat(watched.heard()).isEmpty();
    clock.set(LocalDate.of(2027, 5, 1), LocalTime.NOON);
    Feed later = Feed.fromNowOn(agency);
    watched.judge();
    assertThat(later.types()).contains(STOPPED);
  }

  @Test
  void aVacancyThatAsksForMoreIsJudgedAnew() {
    watched.watch();
    person.create();
    assertThat(watched.heard()).containsExactly(BECAME);
    watched.ask("{\"minimumEducation\":\"DOCTORATE\"}");
    assertThat(watched.heard()).isEmpty();
    watched.judge();
    assertThat(watched.heard()).containsExactly(STOPPED);
    watched.ask("{\"minimumEducation\":null}");
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
  }

  @Test
  void aFacilityThatMovesIsJudgedAnew() {
    watched.watch();
    person.create();
    watched.judge();
    watched.heard();
    watched
        .vacancy
        .owner()
        .sends("{\"region\":\"US-CA\"}")
        .header("If-Match", "*")
        .patch("/v1/facilities/" + watched.vacancy.body().get("facilityId").textValue())
        .then()
        .statusCode(200);
    watched.judge();
    assertThat(watched.heard()).containsExactly(STOPPED);
  }

  @Test
  void forWhatCanNoLongerBeReadNobodyIsEligible() {
    watched.watch();
    person.create();
    watched.judge();
    watched.heard();
    watched.ask("{\"status\":\"ON_HOLD\"}");
    watched.judge();
    assertThat(watched.heard()).containsExactly(STOPPED);
    agency.calls().get(watched.at()).then().statusCode(200).body("eligible", is(0));
    watched.ask("{\"status\":\"OPEN\"}");
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
  }

  @Test
  void whatWasOpenForAMomentIsClosedForWhomItWasOpenFor() {
    watched.watch();
    watched.ask("{\"status\":\"ON_HOLD\"}");
    watched.judge();
    watched.ask("{\"status\":\"OPEN\"}");
    person.create();
    watched.ask("{\"status\":\"ON_HOLD\"}");
    assertThat(watched.heard()).containsExactly(BECAME);
    watched.judge();
    assertThat(watched.heard()).containsExactly(STOPPED);
  }

  @Test
  void whomSomebodyIsWritingIsNotWaitedForAndNotForgotten() throws SQLException {
    person.create();
    watched.watch();
    try (Connection writer = Database.superuser();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute(
          "select 1 from candidate where organisation_id = '%s' for update".formatted(agency.id()));
      watched.judge();
      agency.calls().get(watched.at()).then().body("judgedAt", nullValue());
      writer.rollback();
    }
    clock.set(DAY, LocalTime.of(12, 5));
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
    agency.calls().get(watched.at()).then().body("judgedAt", notNullValue());
  }

  @Test
  void nobodyIsJudgedWhileSomebodyMayJudgeByWhatWasBefore() throws SQLException {
    person.create();
    watched.watch();
    try (Connection writer = Database.superuser();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      watched.judge();
      agency.calls().get(watched.at()).then().body("judgedAt", nullValue());
      writer.commit();
    }
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
  }

  @Test
  void morePeopleThanATransactionTakesAreAllJudged() {
    for (int i = 0; i < 3; i++) {
      person.create(person.saying("A-" + i));
    }
    Database.execute(copies(WatchJob.BATCH, agency));
    watched.watch();
    watched.judge();
    agency.calls().get(watched.at()).then().body("eligible", is(WatchJob.BATCH + 3));
    assertThat(watched.events()).hasSize(WatchJob.BATCH + 3);
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
}
