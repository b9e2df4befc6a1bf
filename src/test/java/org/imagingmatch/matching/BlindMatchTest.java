package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** A hospital ranks people whom it may not know. */
@QuarkusTest
class BlindMatchTest {

  private final Rankings rankings = new Rankings();
  private final Tenant hospital = rankings.hospital;
  private final Tenant agency = rankings.agency;

  @Test
  void aHospitalSeesWhatSomebodyCanAndWhomToAsk() {
    rankings.candidate(rankings.maria());
    JsonPath answer = blind(shared(agency)).jsonPath();
    assertThat(answer.getList("items")).hasSize(1);
    assertThat(answer.getString("items[0].eligibility")).isEqualTo("ELIGIBLE");
    assertThat(answer.getList("items[0].gates")).hasSize(10);
    assertThat(answer.getList("items[0].fits")).hasSize(9);
    assertThat(answer.getString("items[0].agency.id")).isEqualTo(agency.id().toString());
    assertThat(answer.getString("items[0].agency.name")).isEqualTo("Test " + agency.id());
    double points =
        answer.getList("items[0].fits.points", Double.class).stream().mapToDouble(p -> p).sum();
    assertThat(points).isCloseTo(answer.getDouble("items[0].score"), within(0.06));
  }

  @Test
  void nothingSaysWhoItIs() {
    String id = rankings.candidate(rankings.maria());
    String list = blind(shared(agency)).asString();
    String pair = pair(shared(agency)).asString();
    for (String answer : List.of(list, pair)) {
      assertThat(answer)
          .doesNotContain(id, id.substring(0, 8), "A-1029", "Maria", "Santos", "maria@", "8123")
          .doesNotContain("123 456", "14.6", "121.0", "BSc Radiologic", "externalId")
          .doesNotContain("2027-05-31", "2027-12-31", "2026-10-30", "2031-01-01")
          .doesNotContain("64 months", "48.00");
    }
  }

  @Test
  void onlyActivePeopleWhoMayBeDiscoveredAreSeen() {
    String vacancy = shared(agency);
    ObjectNode hidden = rankings.maria().put("externalId", "hidden").put("discoverable", false);
    ObjectNode gone = rankings.maria().put("externalId", "gone").put("status", "INACTIVE");
    ObjectNode unasked = rankings.maria().put("externalId", "unasked");
    unasked.remove("discoverable");
    List.of(hidden, gone, unasked).forEach(rankings::candidate);
    assertThat(blind(vacancy).jsonPath().getList("items")).isEmpty();

    String maria = rankings.candidate(rankings.maria());
    assertThat(blind(vacancy).jsonPath().getList("items")).hasSize(1);
    String name = name(vacancy);
    agency
        .sends("{\"discoverable\":false}")
        .header("If-Match", "*")
        .patch("/v1/candidates/" + maria)
        .then()
        .statusCode(200);
    assertThat(blind(vacancy).jsonPath().getList("items")).isEmpty();
    Problem.is(hospital.calls().get(path(vacancy, name)), 404);
  }

  @Test
  void peopleOfAgenciesThatTheVacancyIsNotSharedWithAreNotSeen() {
    rankings.candidate(rankings.maria());
    assertThat(blind(shared(Tenant.agency())).jsonPath().getList("items")).isEmpty();
    assertThat(blind(shared(agency, Tenant.agency())).jsonPath().getList("items")).hasSize(1);
    hospital
        .calls()
        .get(Rankings.path(rankings.vacancy(vacancy())) + "&limit=200")
        .then()
        .statusCode(200)
        .body("items.agency.id", hasItem(agency.id().toString()));
  }

  @Test
  void aVacancyThatIsNotOpenYetCanBeTried() {
    rankings.candidate(rankings.maria());
    String draft = rankings.vacancy(vacancy(agency).put("status", "DRAFT"));
    assertThat(blind(draft).jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void oneOfThemIsExplainedUnderTheSameName() {
    rankings.candidate(rankings.maria());
    String vacancy = shared(agency);
    JsonPath listed = blind(vacancy).jsonPath();
    JsonPath alone = pair(vacancy).jsonPath();
    assertThat(alone.getString("candidateId")).isEqualTo(listed.getString("items[0].candidateId"));
    assertThat(alone.getString("rank")).isNull();
    for (String part : List.of("gates", "fits", "score", "agency", "eligibility")) {
      assertThat(alone.<Object>get(part)).isEqualTo(listed.get("items[0]." + part));
    }
  }

  @Test
  void aNameIsGoodForItsVacancyOnly() {
    rankings.candidate(rankings.maria());
    String first = shared(agency);
    String second = shared(agency);
    assertThat(name(first)).isNotEqualTo(name(second));
    Problem.is(hospital.calls().get(path(second, name(first))), 404);
    Problem.is(hospital.calls().get(path(first, UUID.randomUUID().toString())), 404);
  }

  @Test
  void theAgencysOwnIdIsNoName() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = shared(agency);
    Problem.is(hospital.calls().get(path(vacancy, maria)), 404);
    Problem.is(agency.calls().get(path(vacancy, name(vacancy))), 404);
  }

  @Test
  void anotherHospitalsVacancyIsNotThere() {
    rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(vacancy());
    Tenant other = Tenant.provider();
    Problem.is(other.calls().get(Rankings.path(vacancy)), 404);
    Problem.is(other.calls().get(path(vacancy, name(shared(agency)))), 404);
  }

  @Test
  void pagesAreWholeAndNobodyStandsInTwo() {
    for (int i = 0; i < 7; i++) {
      ObjectNode person = rankings.maria().put("externalId", "P-" + i);
      // All equal, so that their names alone decide the order.
      rankings.candidate(person);
    }
    String vacancy = shared(agency);
    List<String> names = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = blind(vacancy, "&limit=3" + cursor).jsonPath();
      names.addAll(page.getList("items.candidateId"));
      cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.get("nextCursor");
    } while (!cursor.isEmpty());
    assertThat(names).hasSize(7).isSorted();
    assertThat(new HashSet<>(names)).hasSize(7);
  }

  @Test
  void aPersonWhoIsRemovedIsGoneFromTheNextRanking() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = shared(agency);
    assertThat(blind(vacancy).jsonPath().getList("items")).hasSize(1);
    agency.calls().header("If-Match", "*").delete("/v1/candidates/" + maria).then().statusCode(204);
    hospital.calls().get(Rankings.path(vacancy)).then().body("items", empty());
  }

  /** The column that ranking reads is the one that the agency wrote. */
  @Test
  void discoverableIsOneFactInEveryTable() {
    assertThat(
            Database.count(
                "select count(*) from candidate c join candidate_facts f"
                    + " on f.organisation_id = c.organisation_id and f.candidate_id = c.id"
                    + " join qualification q on q.organisation_id = c.organisation_id"
                    + " and q.candidate_id = c.id"
                    + " where (c.discoverable and c.status = 'ACTIVE') <> f.discoverable"
                    + " or f.discoverable <> q.discoverable"))
        .isZero();
  }

  @Test
  void anAgencyStillReadsItsOwnPeopleByName() {
    rankings.candidate(rankings.maria());
    agency
        .calls()
        .get(Rankings.path(shared(agency)))
        .then()
        .statusCode(200)
        .body("items.externalId", hasItem("A-1029"))
        .body("items[0].keySet()", not(hasItem("agency")));
  }

  private ObjectNode vacancy(Tenant... sharedWith) {
    ObjectNode vacancy = rankings.mriNights().put("externalId", "REQ-" + UUID.randomUUID());
    if (sharedWith.length > 0) {
      var agencies = vacancy.putArray("sharedWith");
      for (Tenant each : sharedWith) {
        agencies.add(each.id().toString());
      }
    }
    return vacancy;
  }

  private String shared(Tenant... with) {
    return rankings.vacancy(vacancy(with));
  }

  private Response blind(String vacancy) {
    return blind(vacancy, "");
  }

  private Response blind(String vacancy, String more) {
    Response answer = hospital.calls().get(Rankings.path(vacancy) + more);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private String name(String vacancy) {
    return blind(vacancy).path("items[0].candidateId");
  }

  private Response pair(String vacancy) {
    return hospital.calls().get(path(vacancy, name(vacancy)));
  }

  private static String path(String vacancy, String name) {
    return "/v1/vacancies/%s/matches/%s?asOf=%s".formatted(vacancy, name, Rankings.AS_OF);
  }
}
