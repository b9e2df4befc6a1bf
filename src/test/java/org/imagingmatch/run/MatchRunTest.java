package org.imagingmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ranking that is kept is answered again as it was, whatever happens. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class MatchRunTest {

  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";

  @Inject RunForgetting forgetting;

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private final Tenant hospital = rankings.hospital;
  private String vacancy;
  private String maria;
  private String junior;

  /** Blind rankings are of all agencies. */
  @BeforeAll
  static void nobodyElse() {
    Database.empty();
  }

  @BeforeEach
  void aVacancyAndTwoPeople() {
    vacancy = rankings.vacancy(rankings.mriNights());
    maria = rankings.candidate(rankings.maria());
    ObjectNode body = rankings.maria().put("externalId", "JUNIOR");
    ((ObjectNode) body.withArray("experience").get(0)).put("months", 30);
    junior = rankings.candidate(body);
  }

  @Test
  void runAnswersWhatTheRankingAnsweredThen() {
    JsonNode ranking = tree(agency.calls().get(Rankings.path(vacancy)));
    JsonNode run = tree(get(create("")));
    assertThat(run.get("result")).isEqualTo(ranking);
    assertThat(run.get("people").intValue()).isEqualTo(2);
    assertThat(run.get("erased").intValue()).isZero();
    assertThat(run.get("vacancyId").textValue()).isEqualTo(vacancy);
    assertThat(run.get("asOf").textValue()).isEqualTo(Rankings.AS_OF);
    assertThat(run.get("weights")).isEqualTo(ranking.get("weights"));
  }

  @Test
  void runIsTheSameToTheByteAfterEverythingChanged() {
    String at = create("&weights.PAY=7&limit=1");
    byte[] then = get(at).asByteArray();
    Response one = agency.calls().get("/v1/candidates/" + maria);
    ObjectNode other = Examples.candidate().put("externalId", "OTHER").put("role", "CT-TECH");
    agency
        .sends(other)
        .header("If-Match", one.header("ETag"))
        .put("/v1/candidates/" + maria)
        .then()
        .statusCode(200);
    hospital
        .calls()
        .header("If-Match", "*")
        .delete("/v1/vacancies/" + vacancy)
        .then()
        .statusCode(204);
    Response again = get(at);
    assertThat(again.asByteArray()).isEqualTo(then);
    assertThat(agency.calls().header("If-None-Match", again.header("ETag")).get(at).statusCode())
        .isEqualTo(304);
    Problem.is(agency.calls().get(Rankings.path(vacancy)), 404);
    assertThat(tree(agency.calls().get(list())).at("/items/0/id").textValue())
        .isEqualTo(at.replaceFirst(".*/", ""));
  }

  @Test
  void creationAnswersTheRunWithoutItsPeople() {
    Response created = agency.calls().post(path(""));
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(created.asString()).doesNotContain("result", maria);
    assertThat(get(path(created)).asString()).contains(maria);
  }

  @Test
  void sameRequestUnderAKeyIsOneRun() {
    String key = UUID.randomUUID().toString();
    Response first = agency.calls().header("Idempotency-Key", key).post(path(""));
    Response second = agency.calls().header("Idempotency-Key", key).post(path(""));
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(tree(agency.calls().get(list())).get("items")).hasSize(1);
  }

  @Test
  void personWhoIsRemovedMeanwhileIsNotKept() throws Exception {
    CompletableFuture<Response> run;
    try (Connection other = Database.superuser();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("delete from candidate where id = '%s'".formatted(junior));
      run = CompletableFuture.supplyAsync(() -> agency.calls().post(path("")));
      int waiting = 0;
      while (waiting == 0 && !run.isDone()) {
        waiting = Database.count(WAITING);
      }
      other.commit();
    }
    Problem.is(run.join(), 503);
    assertThat(get(create("")).asString()).contains(maria).doesNotContain(junior);
  }

  @Test
  void runsAreListedTheNewestFirst() {
    String first = create("");
    String second = create("&weights.PAY=0");
    JsonNode page = tree(agency.calls().get(list() + "?limit=1"));
    assertThat(second).endsWith(page.at("/items/0/id").textValue());
    JsonNode next =
        tree(agency.calls().get(list() + "?limit=1&cursor=" + page.get("nextCursor").textValue()));
    assertThat(first).endsWith(next.at("/items/0/id").textValue());
    assertThat(next.has("nextCursor")).isFalse();
    Problem.is(agency.calls().get("/v1/vacancies/" + UUID.randomUUID() + "/match-runs"), 404);
    assertThat(tree(Tenant.agency().calls().get(list())).get("items")).isEmpty();
  }

  @Test
  void equalInputsHaveEqualDigestsAndOthersOthers() {
    String one = inputs("");
    assertThat(inputs("")).isEqualTo(one);
    assertThat(inputs("&weights.PAY=6")).isNotEqualTo(one);
    assertThat(inputs("&limit=19")).isNotEqualTo(one);
    agency
        .calls()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"shifts\":[\"NIGHT\"]}")
        .patch("/v1/candidates/" + maria)
        .then()
        .statusCode(200);
    assertThat(inputs("")).isNotEqualTo(one);
  }

  private String inputs(String more) {
    return tree(get(create(more))).get("inputs").textValue();
  }

  @Test
  void whoIsErasedIsInNoRunAndTheRunSaysSo() {
    String at = create("");
    Response before = get(at);
    agency.calls().post("/v1/candidates/" + maria + "/erasure").then().statusCode(201);
    Response after = get(at);
    assertThat(tree(after).get("people").intValue()).isEqualTo(2);
    assertThat(tree(after).get("erased").intValue()).isEqualTo(1);
    assertThat(tree(after).at("/result/items")).hasSize(1);
    assertThat(tree(after).at("/result/items/0")).isEqualTo(tree(before).at("/result/items/1"));
    assertThat(after.asString()).doesNotContain(maria).contains(junior);
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(get(at).asByteArray()).isEqualTo(after.asByteArray());
    assertThat(
            Database.count(
                "select count(*) from match_run_person where facts::text || item::text like '%"
                    + maria
                    + "%'"))
        .isZero();
  }

  @Test
  void hospitalsKeepBlindRunsAndTheAgencyRemovesItsPeopleFromThem() {
    JsonNode ranking = tree(hospital.calls().get(Rankings.path(vacancy) + "&limit=200"));
    String at = path(hospital.calls().post(path("&limit=200")));
    JsonNode run = tree(hospital.calls().get(at));
    assertThat(run.get("result")).isEqualTo(ranking);
    assertThat(run.toString()).doesNotContain(maria, junior, "JUNIOR");
    assertThat(run.at("/result/items")).isNotEmpty();
    int people = run.get("people").intValue();
    agency.calls().get("/v1/candidates/" + maria + "/export").then().statusCode(200);
    assertThat(
            tree(agency.calls().get("/v1/candidates/" + maria + "/export"))
                .at("/derived/matchRuns"))
        .hasSize(1);
    agency.calls().header("If-Match", "*").delete("/v1/candidates/" + maria).then().statusCode(204);
    JsonNode later = tree(hospital.calls().get(at));
    assertThat(later.get("erased").intValue()).isEqualTo(1);
    assertThat(later.at("/result/items")).hasSize(people - 1);
  }

  @Test
  void runOfAnotherIsNotThere() {
    String at = create("");
    Problem.is(Tenant.agency().calls().get(at), 404);
    Problem.is(hospital.calls().get(at), 404);
    Problem.is(agency.as(Roles.AUDITOR).calls().get(at), 403);
    assertThat(agency.as(Roles.RECRUITER).calls().get(at).statusCode()).isEqualTo(200);
    Problem.is(Tenant.provider().calls().post(path("")), 404);
  }

  @Test
  void runsOfLongAgoAreForgotten() {
    String old = create("");
    String young = create("");
    Database.execute(
        "update match_run set created_at = now() - interval '366 days' where id = '%s'"
            .formatted(old.replaceFirst(".*/", "")));
    assertThat(forgetting.run()).isEqualTo(1);
    Problem.is(agency.calls().get(old), 404);
    assertThat(get(young).statusCode()).isEqualTo(200);
  }

  private String path(String more) {
    return list() + "?asOf=" + Rankings.AS_OF + more;
  }

  private String list() {
    return "/v1/vacancies/" + vacancy + "/match-runs";
  }

  private String create(String more) {
    return path(agency.calls().post(path(more)));
  }

  private static String path(Response created) {
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private Response get(String at) {
    Response run = agency.calls().get(at);
    assertThat(run.statusCode()).as(run.asString()).isEqualTo(200);
    return run;
  }

  private static JsonNode tree(Response answer) {
    return Examples.tree(answer.asString());
  }
}
