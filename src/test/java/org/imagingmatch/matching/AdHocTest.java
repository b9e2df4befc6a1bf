package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** A match that stores nothing. */
@QuarkusTest
class AdHocTest {

  private static final String PATH = "/v1/matches?asOf=2026-11-22";

  private final Tenant agency = Tenant.agency();

  @Test
  void inlinePeopleAreRankedForAnInlineVacancy() {
    ObjectNode junior = Examples.candidate().put("externalId", "JUNIOR");
    ((ObjectNode) junior.withArray("experience").get(0)).put("months", 30);
    ObjectNode unqualified = Examples.bareCandidate().put("externalId", "NOBODY");
    unqualified.putArray("experience");

    ask(vacancy(), junior, unqualified, Examples.candidate())
        .statusCode(200)
        .body("vacancyId", nullValue())
        .body("period.start", equalTo("2027-01-15"))
        .body("items.externalId", contains("A-1029", "JUNIOR"))
        .body("items.index", contains(2, 0))
        .body("items.rank", contains(1, 2))
        .body("items[0].candidateId", nullValue())
        .body("items[0].eligibility", equalTo("ELIGIBLE"));
    agency.calls().get("/v1/candidates").then().statusCode(200).body("items", empty());
  }

  @Test
  void orderOfTheRequestNeverShows() {
    ObjectNode one = Examples.candidate().put("externalId", "ONE");
    ObjectNode two = Examples.candidate().put("externalId", "TWO");
    List<String> there = ask(vacancy(), one, two).extract().path("items.externalId");
    List<String> back = ask(vacancy(), two, one).extract().path("items.externalId");
    assertThat(there).isEqualTo(back).containsExactlyInAnyOrder("ONE", "TWO");
    ask(vacancy(), one, two).body("items.rank", contains(1, 1));
  }

  @Test
  void personSentTwiceIsAnsweredTwiceEachAtItsPlace() {
    ask(vacancy(), Examples.candidate(), Examples.candidate())
        .body("items.rank", contains(1, 1))
        .body("items.index", containsInAnyOrder(0, 1));
  }

  @Test
  void ownPeopleAreRankedWhereTheRequestBringsNone() {
    String id =
        agency.sends(Examples.candidate()).post("/v1/candidates").then().extract().path("id");
    ObjectNode body = Examples.json("{}");
    body.set("vacancy", vacancy());
    agency
        .sends(body)
        .post(PATH)
        .then()
        .statusCode(200)
        .body("items.candidateId", contains(id))
        .body("items.externalId", contains("A-1029"));
    Tenant.agency().sends(body).post(PATH).then().statusCode(200).body("items", empty());
  }

  @Test
  void pagesGoOnByCursor() {
    ObjectNode one = Examples.candidate().put("externalId", "ONE");
    ObjectNode two = Examples.candidate().put("externalId", "TWO");
    ObjectNode body = body(vacancy(), one, two);
    String cursor =
        agency
            .sends(body)
            .post(PATH + "&limit=1")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("nextCursor");
    agency
        .sends(body)
        .post(PATH + "&limit=1&cursor=" + cursor)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].rank", equalTo(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void facilityOfAnOpenVacancyCanBeNamed() {
    Tenant hospital = Tenant.provider();
    String facility =
        hospital.sends(Examples.facility()).post("/v1/facilities").then().extract().path("id");
    ObjectNode vacancy = Examples.vacancy(UUID.fromString(facility));
    agency
        .sends(body(vacancy, Examples.candidate()))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/vacancy/facilityId"));
    hospital.sends(vacancy).post("/v1/vacancies").then().statusCode(201);
    ask(vacancy, Examples.candidate()).statusCode(200).body("items", hasSize(1));
  }

  @Test
  void allFaultsOfVacancyAndPeopleAreSaidAtOnce() {
    ObjectNode vacancy = vacancy().put("role", "MRI-TEC");
    vacancy.withObject("/facility").put("region", "US-XX");
    vacancy.putNull("title");
    ObjectNode person = Examples.candidate();
    ((ObjectNode) person.withArray("credentials").get(0)).put("code", "ARRT-MRI");
    person.put("surname", "Santos");
    ask(vacancy, person)
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            hasItems(
                "/vacancy/role",
                "/vacancy/title",
                "/vacancy/facility/region",
                "/candidates/0/credentials/0/code",
                "/candidates/0/surname"));
    ObjectNode homeless = vacancy();
    homeless.remove("facility");
    ask(homeless, Examples.candidate())
        .statusCode(400)
        .body("errors.pointer", contains("/vacancy/facilityId"));
  }

  private static ObjectNode vacancy() {
    ObjectNode vacancy = Examples.vacancy(UUID.randomUUID());
    vacancy.remove("facilityId");
    vacancy.set(
        "facility",
        Examples.json(
            """
            {"region":"US-OR","location":{"latitude":45.52,"longitude":-122.68},
             "settings":["LEVEL_1_TRAUMA"]}"""));
    return vacancy;
  }

  private static ObjectNode body(ObjectNode vacancy, ObjectNode... people) {
    ObjectNode body = Examples.json("{}");
    body.set("vacancy", vacancy);
    ArrayNode candidates = body.putArray("candidates");
    for (ObjectNode person : people) {
      candidates.add(person);
    }
    return body;
  }

  private ValidatableResponse ask(ObjectNode vacancy, ObjectNode... people) {
    return agency.sends(body(vacancy, people)).post(PATH).then();
  }
}
