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
    judge();
    assertThat(heard()).isEmpty();
  }

  @Test
  void whoWasThereBeforeIsToldOnceEverybodyIsJudged() {
    person.create();
    watch();
    assertThat(heard()).isEmpty();
    agency.calls().get(at()).then().body("eligible", is(0)).body("judgedAt", nullValue());
    judge();
    assertThat(heard()).containsExactly(BECAME);
    agency.calls().get(at()).then().body("eligible", is(1)).body("judgedAt", notNullValue());
    judge();
    assertThat(heard()).isEmpty();
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
    judge();
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

  private void judge() {
    Database.awaitOwnWork();
    job.run();
  }
}
