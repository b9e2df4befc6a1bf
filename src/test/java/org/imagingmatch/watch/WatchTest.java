package org.imagingmatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imagingmatch.watch.Watched.BECAME;
import static org.imagingmatch.watch.Watched.STOPPED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.imagingmatch.Database;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.SettableClock;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agency hears who becomes eligible for what it watches, and who stops being so. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class WatchTest {

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
  void whoIsEligibleWhenRecordedIsTold() {
    watched.watch();
    Response created = person.create();
    JsonNode event = watched.events().get(0);
    assertThat(event.get("type").textValue()).isEqualTo(BECAME);
    assertThat(event.at("/subject/id").textValue()).isEqualTo(created.path("id"));
    assertThat(event.at("/subject/externalId").textValue()).isEqualTo("A-1029");
    assertThat(event.at("/data/vacancyId").textValue()).isEqualTo(watched.vacancyId);
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
    watched.watch();
    ObjectNode without = person.body().deepCopy();
    without.putArray("credentials");
    String candidate = person.create(without).header("Location");
    assertThat(watched.heard()).isEmpty();
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    assertThat(watched.heard()).containsExactly(BECAME);
    patch(candidate, "[]", "credentials");
    patch(candidate, "[]", "credentials");
    assertThat(watched.heard()).containsExactly(STOPPED);
    patch(candidate, person.body().get("credentials").toString(), "credentials");
    patch(candidate, "\"INACTIVE\"", "status");
    assertThat(watched.heard()).containsExactly(BECAME, STOPPED);
    watched.judge();
    assertThat(watched.heard()).isEmpty();
  }

  @Test
  void whoWasThereBeforeIsToldOnceEverybodyIsJudged() {
    person.create();
    watched.watch();
    assertThat(watched.heard()).isEmpty();
    agency.calls().get(watched.at()).then().body("eligible", is(0)).body("judgedAt", nullValue());
    watched.judge();
    assertThat(watched.heard()).containsExactly(BECAME);
    agency
        .calls()
        .get(watched.at())
        .then()
        .body("eligible", is(1))
        .body("judgedAt", notNullValue());
    watched.judge();
    assertThat(watched.heard()).isEmpty();
  }

  @Test
  void whoIsRemovedIsEligibleNoLonger() {
    watched.watch();
    String candidate = person.create().header("Location");
    agency.calls().header("If-Match", "*").delete(candidate).then().statusCode(204);
    assertThat(watched.heard()).containsExactly(BECAME, STOPPED);
    String erased = person.create().header("Location");
    agency.calls().post(erased + "/erasure").then().statusCode(201);
    JsonNode items = watched.events();
    assertThat(items.findValuesAsText("type")).containsExactly(BECAME, STOPPED);
    assertThat(items.toString()).doesNotContain("A-1029");
  }

  @Test
  void whatIsWatchedNoLongerIsSilent() {
    watched.watch();
    person.create();
    watched.heard();
    agency.calls().delete(watched.at()).then().statusCode(204);
    watched.judge();
    assertThat(watched.heard()).isEmpty();
    Problem.is(agency.calls().get(watched.at()), 404);
    Problem.is(agency.calls().delete(watched.at()), 404);
    assertThat(
            Database.count(
                "select count(*) from watched_eligible where organisation_id = '%s'"
                    .formatted(agency.id())))
        .isZero();
  }

  @Test
  void watchingTwiceIsWatchingOnce() {
    watched.watch();
    watched.watch();
    agency.calls().get("/v1/watches").then().body("items.vacancyId", contains(watched.vacancyId));
  }

  @Test
  void whatCannotBeReadCannotBeWatched() {
    Tenant other = Tenant.agency();
    watched.ask("{\"sharedWith\":[\"%s\"]}".formatted(other.id()));
    Problem.is(agency.calls().put(watched.at()), 404);
    other.calls().put(watched.at()).then().statusCode(200);
    Problem.is(agency.calls().get(watched.at()), 404);
    agency.calls().get("/v1/watches").then().body("items", empty());
    Problem.is(watched.vacancy.owner().calls().put(watched.at()), 403);
  }

  @Test
  void thereIsAnEndToWhatCanBeWatched() {
    Database.execute(
        "insert into watch (organisation_id, vacancy_id, created_at) select '%s', gen_random_uuid(),"
                .formatted(agency.id())
            + " now() from generate_series(1, 100)");
    Problem.is(agency.calls().put(watched.at()), 409);
    Database.execute("delete from watch where organisation_id = '%s'".formatted(agency.id()));
    watched.watch();
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
