package org.imagingmatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events are kept for a time, and lives of the database end. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class EventAgeTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final String EPOCHS = "create table kept_epoch as select * from event_epoch";

  @Inject SettableClock clock;
  @Inject EventRemoval removal;
  @Inject EventCursors cursors;

  private Owned person;
  private Tenant agency;

  @BeforeEach
  void beginOnADay() {
    clock.set(DAY, LocalTime.NOON);
    person = Owned.candidate();
    agency = person.owner();
  }

  @AfterEach
  void endIt() {
    clock.reset();
  }

  @Test
  void whoComesBackInTimeMissesNothing() {
    Feed feed = Feed.fromNowOn(agency);
    person.create();
    clock.set(DAY.plusDays(30), LocalTime.of(11, 0));
    removal.run();
    assertThat(feed.types()).containsExactly("candidate.created");
  }

  @Test
  void whoComesTooLateIsToldToBeginAnew() {
    Feed feed = Feed.fromNowOn(agency);
    person.create();
    clock.set(DAY.plusDays(31), LocalTime.of(13, 0));
    Response refused = agency.calls().get("/v1/events?after=" + feed.cursor());
    Problem.is(refused, 410);
    assertThat(refused.jsonPath().getString("type")).endsWith("/events-gone");
    assertThat(refused.jsonPath().getString("detail")).contains("after=now");
  }

  @Test
  void whoHasNothingToHearMayAskForEver() {
    Feed feed = Feed.fromNowOn(agency);
    for (int month = 1; month <= 4; month++) {
      clock.set(DAY.plusDays(25 * month), LocalTime.NOON);
      assertThat(feed.page(20, "&types=candidate.erased").get("items")).isEmpty();
    }
  }

  @Test
  void whatIsTooOldIsRemovedAndTheRestIsNot() {
    person.create();
    clock.set(DAY.plusDays(10), LocalTime.NOON);
    person.create(person.saying("A-2"));
    clock.set(DAY.plusDays(31), LocalTime.of(13, 0));
    assertThat(kept()).isEqualTo(2);
    assertThat(
            new Feed(agency).page(20, "&types=candidate.created").at("/items/0/subject/externalId"))
        .hasToString("\"A-2\"");
    clock.set(DAY.plusDays(32), LocalTime.of(13, 0));
    assertThat(removal.run()).isPositive();
    assertThat(kept()).isEqualTo(1);
    assertThat(removal.run()).isZero();
  }

  @Test
  void moreThanATransactionTakesIsAllRemoved() {
    Database.execute(
        """
        insert into event (organisation_id, epoch, id, at, type, subject_kind, subject_id)
        select '%s', event_epoch(), gen_random_uuid(), '2020-01-01', 'candidate.updated',
          'candidate', gen_random_uuid() from generate_series(1, %d)"""
            .formatted(agency.id(), 2 * EventRemoval.BATCH + 1));
    assertThat(removal.run()).isGreaterThanOrEqualTo(2 * EventRemoval.BATCH + 1);
    assertThat(kept()).isZero();
  }

  private int kept() {
    return Database.count(
        "select count(*) from event where organisation_id = '%s'".formatted(agency.id()));
  }

  @Test
  void aReplicaThatTakesOverGoesOn() {
    Feed feed = Feed.fromNowOn(agency);
    person.create();
    changeLife("timeline = timeline - 1");
    person.create(person.saying("A-2"));
    assertThat(feed.read())
        .extracting(each -> each.at("/subject/externalId").textValue())
        .containsExactly("A-1029", "A-2");
    restoreLife();
  }

  @Test
  void whoReadWhatWasLostIsToldToBeginAnew() {
    Feed.fromNowOn(agency);
    long epoch = Long.parseLong(Database.texts("select max(epoch) from event_epoch").get(0));
    changeLife("timeline = timeline - 1");
    person.create();
    long begun =
        Long.parseLong(
            Database.texts("select begun::text from event_epoch order by epoch desc").get(0));
    gone(new Position(epoch, begun + 1, 7, now()));
    assertThat(
            agency.calls().get("/v1/events?after=" + cursor(new Position(epoch, begun, 0, now()))))
        .extracting(Response::statusCode)
        .isEqualTo(200);
    restoreLife();
  }

  @Test
  void onAnotherClusterEverythingBeginsAnew() {
    Feed feed = Feed.fromNowOn(agency);
    changeLife("system = system + 1");
    person.create();
    Problem.is(agency.calls().get("/v1/events?after=" + feed.cursor()), 410);
    restoreLife();
  }

  @Test
  void aLifeThatNeverWasIsGone() {
    gone(new Position(4711, 1, 0, now()));
  }

  private void gone(Position position) {
    Problem.is(agency.calls().get("/v1/events?after=" + cursor(position)), 410);
  }

  private String cursor(Position position) {
    return cursors.write(agency.id(), position);
  }

  private static Instant now() {
    return DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  /** What was before is from now on of another life. */
  private static void changeLife(String change) {
    Database.execute(EPOCHS);
    Database.execute("update event_epoch set " + change);
  }

  private static void restoreLife() {
    Database.execute("delete from event where epoch not in (select epoch from kept_epoch)");
    Database.execute("delete from event_epoch");
    Database.execute("insert into event_epoch select * from kept_epoch");
    Database.execute("drop table kept_epoch");
  }
}
