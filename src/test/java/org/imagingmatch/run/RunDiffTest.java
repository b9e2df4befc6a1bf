package org.imagingmatch.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Rankings;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each cause of a change is named, and the causes add up to it. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class RunDiffTest {

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private String vacancy;

  /** More experience than {@link #cheap}, and asks more. */
  private String senior;

  private String cheap;

  /** Blind rankings are of all agencies. */
  @BeforeAll
  static void nobodyElse() {
    Database.empty();
  }

  @BeforeEach
  void twoPeopleOfDifferentMerits() {
    vacancy = rankings.vacancy(rankings.mriNights());
    senior = rankings.candidate(person("SENIOR", 120, "72.00"));
    cheap = rankings.candidate(person("CHEAP", 24, "40.00"));
  }

  private ObjectNode person(String name, int months, String pay) {
    ObjectNode body = rankings.maria().put("externalId", name);
    ((ObjectNode) body.withArray("experience").get(0))
        .put("months", months)
        .put("lastUsedOn", "2026-06-01");
    ((ObjectNode) body.get("minimumPay")).put("amount", pay);
    return body;
  }

  @Test
  void equalRunsDoNotDiffer() {
    JsonNode diff = diff(run(""), run(""));
    assertThat(diff.get("items")).isEmpty();
    assertThat(diff.get("vacancyFields")).isEmpty();
  }

  @Test
  void otherWeightsAreTheCause() {
    JsonNode diff = diff(run(""), run("&weights.PAY=90"));
    assertThat(kinds(diff)).containsExactly("WEIGHTS");
    assertThat(move(diff, senior).at("/from/rank").intValue()).isEqualTo(1);
    assertThat(move(diff, senior).at("/to/rank").intValue()).isEqualTo(2);
    assertThat(move(diff, senior).at("/causes/0/ranks").intValue()).isEqualTo(1);
    assertThat(move(diff, cheap).at("/causes/0/ranks").intValue()).isEqualTo(-1);
  }

  @Test
  void anotherDayIsTheCause() {
    JsonNode diff = diff(run(""), run("&limit=20", "?asOf=2026-12-31"));
    assertThat(kinds(diff)).containsExactly("DATE");
    assertThat(move(diff, senior).at("/causes/0/points").doubleValue()).isNegative();
  }

  @Test
  void whatIsRecordedOfThePersonIsTheCauseAndForOthersTheCompetition() {
    String before = run("");
    patch(
        agency,
        "/v1/candidates/" + cheap,
        "{\"experience\":[{\"modality\":\"MR\",\"months\":300,\"lastUsedOn\":\"2026-11-20\","
            + "\"settings\":[\"LEVEL_1_TRAUMA\"],\"platforms\":[\"SIEMENS\"]}]}");
    JsonNode diff = diff(before, run(""));
    assertThat(causes(move(diff, cheap))).containsExactly("DATA -1");
    assertThat(move(diff, cheap).at("/causes/0/fields").toString())
        .isEqualTo("[\"candidate.experience\"]");
    assertThat(causes(move(diff, senior))).containsExactly("COMPETITION 1");
    assertThat(move(diff, senior).at("/causes/0/points").doubleValue()).isZero();
  }

  @Test
  void whatTheVacancyAsksIsTheCause() {
    String before = run("");
    patch(
        rankings.hospital,
        "/v1/vacancies/" + vacancy,
        "{\"pay\":{\"from\":\"72.00\",\"to\":\"80.00\",\"currency\":\"USD\",\"per\":\"HOUR\"}}");
    JsonNode diff = diff(before, run(""));
    assertThat(diff.get("vacancyFields").toString()).isEqualTo("[\"vacancy.pay\"]");
    assertThat(kinds(diff)).containsExactly("DATA");
    assertThat(move(diff, senior).at("/causes/0/fields").toString()).isEqualTo("[\"vacancy.pay\"]");
  }

  @Test
  void otherRulesAreTheCause() {
    String before = run("");
    Database.execute(
        "update match_run_person set item ="
            + " regexp_replace(item::text, '\"score\":[0-9.]+', '\"score\":99.9')::json"
            + " where candidate_id = '%s'".formatted(senior));
    JsonNode diff = diff(before, run(""));
    assertThat(kinds(diff)).containsExactly("CATALOGUE");
    assertThat(move(diff, senior).at("/causes/0/points").doubleValue()).isNegative();
  }

  @Test
  void everythingAtOnceAddsUp() {
    String before = run("");
    patch(agency, "/v1/candidates/" + senior, "{\"availability\":{\"from\":\"2027-01-20\"}}");
    patch(rankings.hospital, "/v1/vacancies/" + vacancy, "{\"preferredCredentials\":[]}");
    rankings.candidate(person("NEW", 240, "40.00"));
    String after = run("&weights.PAY=60", "?asOf=2026-12-20");
    JsonNode diff = diff(before, after);
    assertThat(diff.get("items")).hasSize(3);
    for (String person : List.of(senior, cheap)) {
      JsonNode move = move(diff, person);
      int ranks = 0;
      BigDecimal points = BigDecimal.ZERO;
      for (JsonNode cause : move.get("causes")) {
        ranks += cause.get("ranks").intValue();
        points = points.add(decimal(cause.get("points")));
      }
      assertThat(ranks)
          .isEqualTo(move.at("/to/rank").intValue() - move.at("/from/rank").intValue());
      assertThat(points)
          .isEqualByComparingTo(
              decimal(move.at("/to/score")).subtract(decimal(move.at("/from/score"))));
      assertThat(move.at("/to")).isEqualTo(place(after, person));
      assertThat(move.at("/from")).isEqualTo(place(before, person));
    }
    assertThat(kinds(diff)).contains("DATE", "WEIGHTS", "DATA", "COMPETITION");
  }

  @Test
  void whoComesByNewWeightsWasThereBefore() {
    JsonNode diff = diff(run("&limit=1"), run("&limit=1&weights.PAY=90"));
    assertThat(move(diff, cheap).has("from")).isFalse();
    assertThat(causes(move(diff, cheap))).containsExactly("WEIGHTS null");
    assertThat(move(diff, senior).has("to")).isFalse();
    assertThat(causes(move(diff, senior))).containsExactly("WEIGHTS null");
  }

  @Test
  void whoIsNewComesByDataAndPushesOthersOut() {
    String before = run("&limit=1");
    String better = rankings.candidate(person("BETTER", 240, "40.00"));
    JsonNode diff = diff(before, run("&limit=1"));
    assertThat(causes(move(diff, better))).containsExactly("DATA null");
    assertThat(causes(move(diff, senior))).containsExactly("COMPETITION null");
  }

  @Test
  void whoLeavesByThePersonsOwnRecordMakesRoomForOthers() {
    String before = run("&limit=1");
    patch(agency, "/v1/candidates/" + senior, "{\"status\":\"INACTIVE\"}");
    JsonNode diff = diff(before, run("&limit=1"));
    assertThat(causes(move(diff, senior))).containsExactly("DATA null");
    assertThat(causes(move(diff, cheap))).containsExactly("COMPETITION null");
  }

  @Test
  void whoIsErasedIsOnlyCounted() {
    String before = run("");
    agency.calls().post("/v1/candidates/" + senior + "/erasure").then().statusCode(201);
    JsonNode diff = diff(before, run(""));
    assertThat(diff.get("erased").intValue()).isEqualTo(1);
    assertThat(diff.toString()).doesNotContain(senior);
    assertThat(causes(move(diff, cheap))).hasSize(1);
  }

  @Test
  void hospitalsCompareBlindly() {
    Tenant hospital = rankings.hospital;
    String before = run(hospital, "?asOf=" + Rankings.AS_OF + "&limit=200");
    patch(agency, "/v1/candidates/" + cheap, "{\"availability\":{\"from\":\"2027-01-20\"}}");
    String after = run(hospital, "?asOf=" + Rankings.AS_OF + "&limit=200&weights.PAY=40");
    Response diff = hospital.calls().get(before + "/diff?with=" + after.replaceFirst(".*/", ""));
    assertThat(diff.statusCode()).as(diff.asString()).isEqualTo(200);
    assertThat(kinds(Examples.tree(diff.asString()))).contains("WEIGHTS", "DATA");
    assertThat(diff.asString()).contains("candidate.availability").doesNotContain(senior, cheap);
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    String one = run("");
    Problem.is(agency.calls().get(one + "/diff?with=" + id(run("&limit=3"))), 400);
    Problem.is(agency.calls().get(one + "/diff?with=" + UUID.randomUUID()), 404);
    Problem.is(agency.calls().get(one + "/diff"), 400);
    vacancy = rankings.vacancy(rankings.mriNights().put("externalId", "REQ-78"));
    Problem.is(agency.calls().get(one + "/diff?with=" + id(run(""))), 400);
  }

  private static void patch(Tenant owner, String path, String body) {
    owner
        .calls()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(path)
        .then()
        .statusCode(200);
  }

  private String run(String more) {
    return run(more, "?asOf=" + Rankings.AS_OF);
  }

  private String run(String more, String first) {
    return run(agency, first + more);
  }

  private String run(Tenant owner, String query) {
    Response created = owner.calls().post("/v1/vacancies/" + vacancy + "/match-runs" + query);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    return created.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private JsonNode diff(String from, String to) {
    Response diff = agency.calls().get(from + "/diff?with=" + id(to));
    assertThat(diff.statusCode()).as(diff.asString()).isEqualTo(200);
    return Examples.tree(diff.asString());
  }

  private static String id(String at) {
    return at.replaceFirst(".*/", "");
  }

  private JsonNode place(String run, String person) {
    for (JsonNode item : Examples.tree(agency.calls().get(run).asString()).at("/result/items")) {
      if (item.get("candidateId").textValue().equals(person)) {
        return Examples.json(
            "{\"rank\":%s,\"score\":%s}".formatted(item.get("rank"), item.get("score")));
      }
    }
    throw new AssertionError(person + " is not in " + run);
  }

  private static JsonNode move(JsonNode diff, String person) {
    for (JsonNode move : diff.get("items")) {
      if (move.get("candidateId").textValue().equals(person)) {
        return move;
      }
    }
    throw new AssertionError(person + " did not move: " + diff);
  }

  private static BigDecimal decimal(JsonNode number) {
    return new BigDecimal(number.asText());
  }

  private static List<String> causes(JsonNode move) {
    List<String> causes = new ArrayList<>();
    move.get("causes")
        .forEach(cause -> causes.add(cause.get("kind").textValue() + " " + cause.get("ranks")));
    return causes;
  }

  private static TreeSet<String> kinds(JsonNode diff) {
    return new TreeSet<>(diff.findValuesAsText("kind"));
  }
}
