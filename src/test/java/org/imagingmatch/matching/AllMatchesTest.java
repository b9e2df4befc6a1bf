package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency's people, ranked for every open vacancy. */
@QuarkusTest
class AllMatchesTest {

  @Inject Interlude interlude;

  private final Rankings rankings = new Rankings();
  private final Tenant agency = rankings.agency;
  private List<String> vacancies;
  private String maria;
  private String junior;

  /** Vacancies of other tests are open too, so that there are others between these. */
  @BeforeEach
  void threeVacanciesAndTwoPeople() {
    vacancies = Stream.generate(() -> vacancy(rankings.mriNights())).limit(3).sorted().toList();
    maria = rankings.candidate(rankings.maria());
    ObjectNode other = rankings.maria().put("externalId", "JUNIOR");
    ((ObjectNode) other.withArray("experience").get(0)).put("months", 30);
    junior = rankings.candidate(other);
  }

  @AfterEach
  void noInterlude() {
    interlude.end();
  }

  private String vacancy(ObjectNode body) {
    return rankings.vacancy(body.without("externalId"));
  }

  @Test
  void eachLineIsTheRankingForOneVacancy() {
    List<ObjectNode> lines = lines(agency, "&limit=1");
    assertThat(vacanciesOf(lines)).containsAll(vacancies).isSorted().doesNotHaveDuplicates();
    int open = lines.size() - 1;
    for (int i = 0; i < open; i++) {
      assertThat(lines.get(i).get("done").asInt()).isEqualTo(i + 1);
      assertThat(lines.get(i).get("of").asInt()).isEqualTo(open);
    }
    assertThat(lines).last().isEqualTo(end(open));
    for (String vacancy : vacancies) {
      assertThat(ranking(lines, vacancy)).isEqualTo(single(vacancy, "&limit=1&detail=scores"));
    }
  }

  @Test
  void linesSayAsMuchAsIsAskedFor() {
    String asked = "&detail=full&weights.EXPERIENCE=1&eligibility=ELIGIBLE";
    ObjectNode ranking = ranking(lines(agency, asked), vacancies.get(0));
    assertThat(ranking).isEqualTo(single(vacancies.get(0), asked));
    assertThat(ranking.at("/items/0/gates")).isNotEmpty();
  }

  @Test
  void aVacancyOfALineGoesOnByItsCursor() {
    ObjectNode ranking = ranking(lines(agency, "&limit=1"), vacancies.get(1));
    rankings
        .matches(vacancies.get(1), "&limit=1&cursor=" + ranking.get("nextCursor").asText())
        .body("items.candidateId", contains(junior));
  }

  @Test
  void anAnswerGoesOnAfterAVacancy() {
    List<String> all = vacanciesOf(lines(agency, ""));
    int place = all.indexOf(vacancies.get(1));
    List<ObjectNode> rest = lines(agency, "&after=" + vacancies.get(1));
    assertThat(vacanciesOf(rest)).isEqualTo(all.subList(place + 1, all.size()));
    assertThat(rest.get(0).get("done").asInt()).isEqualTo(1);
    assertThat(rest).last().isEqualTo(end(all.size() - place - 1));
    assertThat(lines(agency, "&after=" + all.get(all.size() - 1))).containsExactly(end(0));
  }

  @Test
  void aVacancyThatIsClosedMeanwhileIsLeftOut() {
    interlude.after(agency.id(), vacancies.get(0), () -> close(vacancies.get(1)));
    List<ObjectNode> lines = lines(agency, "");
    assertThat(vacanciesOf(lines))
        .contains(vacancies.get(0), vacancies.get(2))
        .doesNotContain(vacancies.get(1));
    // It was open at the beginning.
    assertThat(lines).last().isEqualTo(end(lines.size()));
  }

  @Test
  void asLongAsOneIsMadeThereIsNoOtherForTheAgency() {
    List<Integer> meanwhile = new ArrayList<>();
    interlude.after(
        agency.id(),
        vacancies.get(0),
        () -> meanwhile.add(agency.calls().get("/v1/matches").statusCode()));
    assertThat(lines(agency, "")).isNotEmpty();
    interlude.end();
    assertThat(meanwhile).containsExactly(429);
    assertThat(lines(agency, "")).isNotEmpty();
  }

  private void close(String vacancy) {
    rankings
        .hospital
        .sends("{\"status\":\"CLOSED\"}")
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + vacancy)
        .then()
        .statusCode(200);
  }

  @Test
  void everybodyReadsOfTheirOwnPeopleOnly() {
    Tenant rival = Tenant.agency();
    assertThat(people(rival)).isEmpty();
    String other = rival.sends(rankings.maria()).post("/v1/candidates").then().extract().path("id");
    assertThat(people(rival)).containsOnly(other);
    assertThat(people(agency.as(Roles.RECRUITER))).containsOnly(maria, junior);
  }

  private List<String> people(Tenant reader) {
    return lines(reader, "").stream()
        .flatMap(line -> line.path("items").findValuesAsText("candidateId").stream())
        .toList();
  }

  @Test
  void vacanciesForOthersDoNotAppear() {
    Tenant rival = Tenant.agency();
    ObjectNode restricted = rankings.mriNights();
    restricted.putArray("sharedWith").add(rival.id().toString());
    String id = vacancy(restricted);
    assertThat(vacanciesOf(lines(agency, ""))).containsAll(vacancies).doesNotContain(id);
    assertThat(vacanciesOf(lines(rival, ""))).containsAll(vacancies).contains(id);
  }

  @Test
  void whoWasShownForWhichVacancyIsInTheLog() {
    lines(agency.as(Roles.RECRUITER), "&limit=1");
    List<Map<String, Object>> events = new AuditLog(agency).events("action=match.list");
    assertThat(events)
        .extracting(event -> event.get("vacancyId"))
        .containsSubsequence(vacancies.get(2), vacancies.get(1), vacancies.get(0));
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event)
                    .containsEntry("actor", "local-recruiter")
                    .containsEntry("candidateIds", List.of(maria)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=some",
        "after=REQ-77",
        "asOf=2026-13-01",
        "detail=some",
        "eligibility=INELIGIBLE",
        "weights.LUCK=1",
        "weights.PAY=-1",
        "cursor=AAAA",
        "afterwards=1"
      })
  void wrongParametersAreAProblem(String wrong) {
    Problem.is(agency.calls().get("/v1/matches?" + wrong), 400);
  }

  private List<ObjectNode> lines(Tenant reader, String more) {
    Response answer = reader.calls().get("/v1/matches?asOf=" + Rankings.AS_OF + more);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/x-ndjson");
    return answer.asString().lines().map(Examples::json).toList();
  }

  private static List<String> vacanciesOf(List<ObjectNode> lines) {
    return lines.stream()
        .filter(line -> line.has("vacancyId"))
        .map(line -> line.get("vacancyId").asText())
        .toList();
  }

  /** What a line says of a vacancy. */
  private static ObjectNode ranking(List<ObjectNode> lines, String vacancy) {
    ObjectNode line = lines.get(vacanciesOf(lines).indexOf(vacancy)).deepCopy();
    return line.remove(List.of("done", "of"));
  }

  private JsonNode single(String vacancy, String more) {
    return Examples.tree(rankings.matches(vacancy, more).extract().asString());
  }

  private static ObjectNode end(int vacancies) {
    return Examples.json("{\"done\":%1$d,\"of\":%1$d,\"complete\":true}".formatted(vacancies));
  }
}
