package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FacetsTest {

  private Owned kind;
  private Found people;

  @BeforeEach
  void people() {
    kind = Owned.candidate();
    people = new Found(kind.owner(), kind.path());
    person("MRI-TECH", "ACTIVE");
    person("MRI-TECH", "INACTIVE");
    person("CT-TECH", "ACTIVE");
    kind.create(Examples.bareCandidate());
  }

  private void person(String role, String status) {
    ObjectNode person = Examples.candidate().put("role", role).put("status", status);
    person.remove("externalId");
    kind.create(person);
  }

  @Test
  void valuesAreCountedOverAllPagesTheMostFrequentFirst() {
    assertThat(facets("limit=1&facets=role,credential,discoverable"))
        .isEqualTo(
            Map.of(
                "role",
                List.of(value("MRI-TECH", 2), value("CT-TECH", 1), value("RADIOGRAPHER", 1)),
                "credential",
                List.of(value("ARRT-MR", 3)),
                "discoverable",
                List.of(value("true", 3), value("false", 1))));
  }

  @Test
  void eachIsCountedAsIfItsOwnFilterWereNotThere() {
    assertThat(facets("role=CT-TECH&status=ACTIVE&facets=role&facets=status"))
        .isEqualTo(
            Map.of(
                "role",
                List.of(value("CT-TECH", 1), value("MRI-TECH", 1), value("RADIOGRAPHER", 1)),
                "status",
                List.of(value("ACTIVE", 1))));
  }

  @Test
  void whatIsExcludedIsNotCounted() {
    assertThat(people.search("{'not':{'role':['MRI-TECH']},'facets':['role']}").getMap("facets"))
        .isEqualTo(Map.of("role", List.of(value("CT-TECH", 1), value("RADIOGRAPHER", 1))));
  }

  @Test
  void credentialsAreCountedInGoodStandingOnTheDay() {
    assertThat(facets("heldOn=2027-05-31&facets=credential,licence"))
        .isEqualTo(
            Map.of(
                "credential", List.of(value("ARRT-MR", 3)), "licence", List.of(value("US-OR", 3))));
    assertThat(facets("heldOn=2027-06-01&facets=credential"))
        .isEqualTo(Map.of("credential", List.of()));
  }

  @Test
  void withoutTheQuestionThereAreNone() {
    assertThat(kind.owner().calls().get(kind.path()).asString()).doesNotContain("facets");
  }

  @Test
  void facetThatIsNoneIsRefusedWithTheNearest() {
    Response refused = kind.owner().calls().get(kind.path() + "?facets=roles");
    Problem.is(refused, 400);
    assertThat(refused.jsonPath().getString("errors[0].parameter")).isEqualTo("facets");
    assertThat(refused.jsonPath().getString("detail")).contains("Did you mean", "role");
  }

  @Test
  void vacanciesAndFacilitiesAreCountedToo() {
    Owned vacancy = Owned.vacancy();
    vacancy.create();
    Found vacancies = new Found(vacancy.owner(), vacancy.path());
    String all =
        "{'facets':['status','role','modality','credential','facilityId','region','contract',"
            + "'sponsorsVisa']}";
    Map<String, List<Object>> counts = vacancies.search(all).getMap("facets");
    assertThat(counts).hasSize(8);
    assertThat(counts.get("region")).isEqualTo(List.of(value("US-OR", 1)));
    assertThat(counts.get("credential"))
        .isEqualTo(List.of(value("ARMRIT-MRI", 1), value("ARRT-MR", 1)));
    assertThat(counts.get("sponsorsVisa")).isEqualTo(List.of(value("false", 1)));
    Found facilities = new Found(vacancy.owner(), "/v1/facilities");
    assertThat(facilities.search("{'facets':['setting']}").getMap("facets"))
        .isEqualTo(Map.of("setting", List.of(value("LEVEL_1_TRAUMA", 1))));
  }

  private Map<String, Object> facets(String query) {
    return Found.answer(kind.owner().calls().get(kind.path() + "?" + query)).getMap("facets");
  }

  private static Map<String, Object> value(String value, int count) {
    return Map.of("value", value, "count", count);
  }
}
