package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would become of a vacancy, said without making it. */
@QuarkusTest
class VacancyValidationTest {

  private final Tenant hospital = Tenant.provider();
  private final Tenant agency = Tenant.agency();
  private final DryRuns runs = new DryRuns(hospital, "/v1/vacancies");
  private UUID facility;

  @BeforeEach
  void openAHospital() {
    String id =
        hospital.sends(Examples.facility()).post("/v1/facilities").then().extract().path("id");
    facility = UUID.fromString(id);
  }

  @Test
  void nothingIsStored() {
    List<String> before = runs.rows();
    Response answer = runs.validate(vacancy());
    answer.then().statusCode(200).body("outcome", equalTo("WOULD_CREATE"));
    assertThat(answer.header("Location")).isNull();
    assertThat(answer.header("ETag")).isNull();
    assertThat(runs.rows()).isEqualTo(before);
    hospital.calls().get("/v1/vacancies").then().body("items", empty());
  }

  @Test
  void whatIsThereWouldBeReplacedAndStaysAsItIs() {
    runs.put(vacancy()).then().statusCode(201);
    List<String> before = runs.rows();
    runs.validate(vacancy().put("title", "Another"))
        .then()
        .statusCode(200)
        .body("outcome", equalTo("WOULD_REPLACE"));
    assertThat(runs.rows()).isEqualTo(before);
    ObjectNode unnamed = vacancy();
    unnamed.remove("externalId");
    runs.validate(unnamed).then().statusCode(200).body("outcome", equalTo("WOULD_CREATE"));
  }

  @Test
  void whatTheWriteRefusesIsRefusedInItsWords() {
    runs.put(vacancy().put("status", "CLOSED")).then().statusCode(201);
    runs.assertRefusedAlike(vacancy().put("status", "FILLED"));
    runs.assertRefusedAlike(vacancy().put("facilityId", UUID.randomUUID().toString()));
    runs.assertRefusedAlike(vacancy().put("role", "MRI-TEC").put("titel", "Typo"));
    ObjectNode stranger = vacancy();
    stranger.putArray("sharedWith").add(hospital.id().toString());
    runs.assertRefusedAlike(stranger);
    ObjectNode tree = vacancy();
    tree.putObject("credentials").putArray("allOf").addNull();
    runs.assertRefusedAlike(tree);
    ObjectNode elsewhere = vacancy();
    elsewhere.remove("facilityId");
    elsewhere.putObject("facility").put("region", "US-OR");
    runs.assertRefusedAlike(elsewhere);
  }

  @Test
  void hintsSayWhereWhyAndWhatToDo() {
    runs.validate(vacancy().put("licenceRequired", false))
        .then()
        .statusCode(200)
        .body("hints.code", hasItem("licence.needed"))
        .body("hints.find{it.code=='licence.needed'}.severity", equalTo("WARNING"))
        .body("hints.find{it.code=='licence.needed'}.pointer", equalTo("/licenceRequired"))
        .body(
            "hints.find{it.code=='licence.needed'}.text",
            equalTo("No licence is asked, but US-OR asks one for the role"))
        .body("hints.find{it.code=='licence.needed'}.parameters.jurisdiction", equalTo("US-OR"))
        .body("hints.find{it.code=='licence.needed'}.cure", not(empty()))
        .body("hints.find{it.code=='licence.needed'}.source", not(empty()))
        .body("hints.find{it.code=='licence.needed'}.asOf", not(empty()));
    runs.validate(vacancy()).then().body("hints.code", not(hasItem("licence.needed")));
  }

  @Test
  void statusOfTheStoredVacancyCounts() {
    ObjectNode hidden = vacancy();
    hidden.putArray("sharedWith");
    runs.put(hidden).then().statusCode(201);
    hidden.remove("status");
    runs.validate(hidden).then().body("hints.code", hasItem("shared.nobody"));
    hidden.put("externalId", "another");
    runs.validate(hidden).then().body("hints.code", not(hasItem("shared.nobody")));
  }

  @Test
  void poolIsWhatTheBlindRankingWouldShow() {
    person("ELIGIBLE");
    ObjectNode untold = person().put("externalId", "CONDITIONAL");
    untold.remove("languages");
    send(untold);
    ObjectNode silent = person().put("externalId", "INELIGIBLE");
    silent.putArray("languages");
    send(silent);
    send(person().put("externalId", "HIDDEN").put("discoverable", false));
    send(person().put("externalId", "GONE").put("status", "INACTIVE"));

    Response answer = runs.validate(shared(agency));
    answer
        .then()
        .body("pool.people", equalTo(3))
        .body("pool.eligible", equalTo(1))
        .body("pool.conditional", equalTo(1))
        .body("pool.ineligible", equalTo(1))
        .body("pool.exact", equalTo(true));
    assertThat(answer.asString()).doesNotContain("ELIGIBLE\"", "Santos", agency.id().toString());

    String id = runs.put(shared(agency)).then().extract().path("id");
    hospital
        .calls()
        .get("/v1/vacancies/" + id + "/matches?asOf=2026-11-22")
        .then()
        .body("items.eligibility", contains("ELIGIBLE", "CONDITIONAL"));
  }

  @Test
  void peopleOfOtherAgenciesAreNotAmongThem() {
    person("ELIGIBLE");
    Tenant other = Tenant.agency();
    runs.validate(shared(other)).then().body("pool.people", equalTo(0));
    other.sends(person()).post("/v1/candidates").then().statusCode(201);
    runs.validate(shared(other)).then().body("pool.people", equalTo(1));
    runs.validate(shared(other, agency)).then().body("pool.people", equalTo(2));
    runs.validate(shared()).then().body("pool.people", equalTo(0));
  }

  @Test
  void onlyAProviderAsksOnlyInPost() {
    ObjectNode body = vacancy();
    Problem.is(agency.sends(body).post("/v1/vacancies:validate"), 403);
    Problem.is(hospital.as(Roles.AUDITOR).sends(body).post("/v1/vacancies:validate"), 403);
    Problem.is(hospital.calls().get("/v1/vacancies:validate"), 405);
    Problem.is(hospital.sends(body).post("/v1/vacancies:validated"), 404);
    Problem.is(hospital.sends(body).post("/v1/vacancies:validate/more"), 404);
    Problem.is(hospital.sends(body).post("/v1/vacancies:validate?dry=1"), 400);
    Problem.is(hospital.sends(body).post("/v1/vacancies%3Avalidate?dry=1"), 400);
    assertThat(hospital.sends(body).post("/v1/vacancies%3Avalidate").statusCode()).isEqualTo(200);
  }

  private ObjectNode vacancy() {
    return Examples.vacancy(facility);
  }

  private ObjectNode shared(Tenant... agencies) {
    ObjectNode vacancy = vacancy();
    vacancy.putArray("sharedWith");
    for (Tenant one : agencies) {
      vacancy.withArray("sharedWith").add(one.id().toString());
    }
    return vacancy;
  }

  private static ObjectNode person() {
    return Examples.candidate();
  }

  private void person(String externalId) {
    send(person().put("externalId", externalId));
  }

  private void send(ObjectNode person) {
    agency.sends(person).post("/v1/candidates").then().statusCode(201);
  }
}
