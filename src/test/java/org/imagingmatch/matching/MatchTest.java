package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rankings over HTTP, of what was just written. */
@QuarkusTest
class MatchTest {

  private final Rankings rankings = new Rankings();
  private final Tenant hospital = rankings.hospital;
  private final Tenant agency = rankings.agency;

  @Test
  void whatWasJustWrittenIsRankedAtOnce() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    rankings.matches(vacancy, "").body("items", empty());

    String maria = rankings.candidate(rankings.maria());
    rankings
        .matches(vacancy, "")
        .body("vacancyId", equalTo(vacancy))
        .body("asOf", equalTo(Rankings.AS_OF))
        .body("period.start", equalTo("2027-01-15"))
        .body("period.end", equalTo("2027-04-16"))
        .body("period.assumed", equalTo(false))
        .body("modelVersion", equalTo("1"))
        .body("weights.EXPERIENCE", equalTo(30f))
        .body("weights.PROXIMITY", equalTo(15f))
        .body("items", hasSize(1))
        .body("items[0].rank", equalTo(1))
        .body("items[0].candidateId", equalTo(maria))
        .body("items[0].externalId", equalTo("A-1029"))
        .body("items[0].eligibility", equalTo("ELIGIBLE"))
        .body("items[0].earliestStart", equalTo("2027-01-04"))
        .body("items[0].gates", hasSize(10))
        .body("items[0].gates[1].gate", equalTo("CREDENTIAL"))
        .body("items[0].gates[1].reason.code", equalTo("credential.held"))
        .body("items[0].gates[1].reason.parameters.validUntil", equalTo("2027-05-31"))
        .body("items[0].gates[1].reason.text", equalTo("Holds ARRT-MR, valid to 2027-05-31"))
        .body("items[0].fits", hasSize(9))
        .body("items[0].fits[0].reason.text", equalTo("64 months in MR"))
        .body("nextCursor", nullValue());

    agency
        .sends("{\"status\":\"INACTIVE\"}")
        .header("If-Match", "*")
        .patch("/v1/candidates/" + maria);
    rankings.matches(vacancy, "").body("items", empty());
  }

  @Test
  void pointsAddUpToTheScore() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    rankings.candidate(rankings.maria());
    var json = rankings.matches(vacancy, "").extract().jsonPath();
    List<Number> points = json.getList("items[0].fits.points");
    double sum = points.stream().mapToDouble(Number::doubleValue).sum();
    assertThat(sum).isCloseTo(json.getDouble("items[0].score"), within(0.06));
    assertThat(json.getDouble("items[0].score")).isGreaterThan(50);
  }

  @Test
  void pairExplainsAnIneligiblePersonToo() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    ObjectNode lapsed = rankings.maria();
    ((ObjectNode) lapsed.withArray("credentials").get(0)).put("validUntil", "2026-11-21");
    String person = rankings.candidate(lapsed);

    rankings.matches(vacancy, "").body("items", empty());
    agency
        .calls()
        .get("/v1/vacancies/" + vacancy + "/matches/" + person + "?asOf=" + Rankings.AS_OF)
        .then()
        .statusCode(200)
        .body("vacancyId", equalTo(vacancy))
        .body("candidateId", equalTo(person))
        .body("eligibility", equalTo("INELIGIBLE"))
        .body("gates[1].verdict", equalTo("UNMET"))
        .body("gates[1].reason.code", equalTo("credential.ended"))
        .body("gates[1].cure.code", equalTo("credential.renew"))
        .body("rank", nullValue())
        .body("fits", hasSize(9));
  }

  @Test
  void vacanciesAreRankedForAPersonByTheSameModel() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    ObjectNode xray = rankings.mriNights().put("externalId", "REQ-78").put("role", "RADIOGRAPHER");
    xray.withArray("modalities").removeAll().addObject().put("code", "XR");
    rankings.vacancy(xray);
    String maria = rankings.candidate(rankings.maria());

    var forVacancy = rankings.matches(vacancy, "").extract().jsonPath();
    List<Object> vacancies =
        rankings.all(
            "/v1/candidates/" + maria + "/matches?asOf=" + Rankings.AS_OF + "&limit=200",
            "vacancyId");
    assertThat(vacancies).contains(vacancy);
    var own =
        agency
            .calls()
            .get("/v1/candidates/" + maria + "/matches?asOf=" + Rankings.AS_OF + "&limit=200")
            .then()
            .statusCode(200)
            .body("candidateId", equalTo(maria))
            .extract()
            .jsonPath()
            .param("id", vacancy);
    assertThat(own.getDouble("items.find { it.vacancyId == id }.score"))
        .isEqualTo(forVacancy.getDouble("items[0].score"));
    assertThat(own.getString("items.find { it.vacancyId == id }.title"))
        .isEqualTo("MRI technologist, nights");
  }

  @Test
  void weightsOfTheRequestWin() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    rankings.candidate(rankings.maria());
    rankings
        .matches(vacancy, "&weights.EXPERIENCE=0&weights.PROXIMITY=0.5")
        .body("weights.EXPERIENCE", equalTo(0f))
        .body("weights.PROXIMITY", equalTo(0.5f))
        .body("items[0].fits[0].points", equalTo(0f));
    String nothing =
        List.of(
                "EXPERIENCE",
                "CREDENTIAL_STRENGTH",
                "PROXIMITY",
                "RECENCY",
                "AVAILABILITY_FIT",
                "PREFERRED_CREDENTIALS",
                "SETTING",
                "PAY",
                "LANGUAGE_MARGIN")
            .stream()
            .map(fit -> "&weights." + fit + "=0")
            .reduce("", String::concat);
    for (String wrong :
        List.of("&weights.EXPERINCE=3", "&weights.PAY=-1", "&weights.PAY=much", nothing)) {
      agency
          .calls()
          .get(Rankings.path(vacancy) + wrong)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors", hasSize(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limt=3",
        "limit=0",
        "limit=-3",
        "limit=abc",
        "limit=1e2",
        "eligibility=INELIGIBLE",
        "eligibility=maybe",
        "detail=some",
        "cursor=nonsense",
        "asOf=tomorrow",
        "asOf=2026-02-30",
        "asOf=9999-01-01"
      })
  void parameterThatMakesNoSenseIsRefusedByName(String wrong) {
    agency
        .calls()
        .get("/v1/vacancies/" + rankings.vacancy(rankings.mriNights()) + "/matches?" + wrong)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.parameter", contains(wrong.split("=")[0]));
  }

  @Test
  void limitAboveTheMostIsTheMost() {
    rankings
        .matches(rankings.vacancy(rankings.mriNights()), "&limit=100000")
        .body("items", empty());
  }

  @Test
  void scoresAloneLeaveOutTheReasons() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    rankings.candidate(rankings.maria());
    rankings
        .matches(vacancy, "&detail=scores")
        .body("items[0].gates", nullValue())
        .body("items[0].fits", nullValue())
        .body("items[0].score", equalTo(73.7f));
  }

  @Test
  void nobodySeesThePeopleOfAnotherAgencyOrAVacancyThatIsNotOpen() {
    String vacancy = rankings.vacancy(rankings.mriNights());
    String maria = rankings.candidate(rankings.maria());
    Tenant other = Tenant.agency();
    other.calls().get(Rankings.path(vacancy)).then().statusCode(200).body("items", empty());
    other
        .calls()
        .get("/v1/vacancies/" + vacancy + "/matches/" + maria)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    other.calls().get("/v1/candidates/" + maria + "/matches").then().statusCode(404);
    agency
        .as(Roles.RECRUITER)
        .calls()
        .get(Rankings.path(vacancy))
        .then()
        .statusCode(200)
        .body("items", hasSize(1));

    String draft =
        rankings.vacancy(rankings.mriNights().put("externalId", "REQ-80").put("status", "DRAFT"));
    agency.calls().get(Rankings.path(draft)).then().statusCode(404);
    agency.calls().get(Rankings.path(UUID.randomUUID().toString())).then().statusCode(404);
    List<Object> seen = rankings.all("/v1/candidates/" + maria + "/matches?limit=200", "vacancyId");
    assertThat(seen).contains(vacancy).doesNotContain(draft);
  }

  @Test
  void aFacilityThatMovesMovesItsVacancies() {
    String facility = rankings.facility();
    String vacancy =
        hospital
            .sends(rankings.mriNights().put("facilityId", facility))
            .post("/v1/vacancies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    rankings.candidate(rankings.maria());
    rankings.matches(vacancy, "").body("items.eligibility", hasItem("ELIGIBLE"));
    hospital
        .sends("{\"region\":\"GB\"}")
        .header("If-Match", "*")
        .patch("/v1/facilities/" + facility)
        .then()
        .statusCode(200);
    rankings.matches(vacancy, "").body("items", empty());
  }
}
