package org.imagingmatch.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every step of a person is taken by the patch of the answer; the ranking that follows differs from
 * the one before in exactly the vacancies that were promised.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class PathwayRoundTripTest {

  @Inject Clock clock;

  private Career career;

  /** The open posts of all providers count. */
  @BeforeAll
  static void nobodyElse() {
    Database.empty();
  }

  @BeforeEach
  void begin() {
    career = Career.on(LocalDate.now(clock));
  }

  @Test
  void everyKindOfStepKeepsItsPromiseToTheVacancy() {
    market();
    ObjectNode person = person();
    String id = career.recorded(person);
    Map<String, String> before = ranking(id);
    assertThat(before).isNotEmpty();
    Set<String> kinds = new TreeSet<>();
    int secured = 0;
    int nothing = 0;
    for (JsonNode step : read("/v1/candidates/" + id + "/pathways").get("items")) {
      JsonNode opens = step.get("opens");
      boolean idle = opens.get("vacancies").intValue() + opens.get("secured").intValue() == 0;
      if (idle && nothing++ % 20 != 0) {
        continue;
      }
      patch(id, step.get("patch"));
      compare(step, before, ranking(id));
      secured += opens.get("secured").intValue();
      if (!opens.get("vacancyIds").isEmpty()) {
        kinds.add(kind(step));
      }
      put(id, person);
    }
    assertThat(ranking(id)).isEqualTo(before);
    assertThat(kinds)
        .containsExactly(
            "CREDENTIAL AFTER_ANOTHER",
            "CREDENTIAL NOW",
            "CREDENTIAL PREREQUISITES_UNKNOWN",
            "EXPERIENCE",
            "LANGUAGE",
            "LICENCE");
    assertThat(secured).isPositive();
  }

  private void compare(JsonNode step, Map<String, String> before, Map<String, String> after) {
    Map<String, String> opened = new HashMap<>(after);
    opened.keySet().removeAll(before.keySet());
    JsonNode opens = step.get("opens");
    Set<String> promised = new HashSet<>();
    opens.get("vacancyIds").forEach(vacancy -> promised.add(vacancy.textValue()));
    String name = step.get("kind") + " " + step.get("code");
    assertThat(opened.keySet()).as(name).isEqualTo(promised);
    assertThat(opens.get("vacancies").intValue()).as(name).isEqualTo(promised.size());
    assertThat(count(opened, "ELIGIBLE")).as(name).isEqualTo(opens.get("eligible").longValue());
    assertThat(count(opened, "CONDITIONAL"))
        .as(name)
        .isEqualTo(opens.get("conditional").longValue());
    assertThat(
            before.entrySet().stream()
                .filter(each -> each.getValue().equals("CONDITIONAL"))
                .filter(each -> "ELIGIBLE".equals(after.get(each.getKey())))
                .count())
        .as(name)
        .isEqualTo(opens.get("secured").longValue());
  }

  private static long count(Map<String, String> ranking, String eligibility) {
    return ranking.values().stream().filter(eligibility::equals).count();
  }

  private static String kind(JsonNode step) {
    return step.get("kind").textValue()
        + (step.hasNonNull("prerequisites")
            ? " " + step.at("/prerequisites/access").textValue()
            : "");
  }

  @Test
  void aRouteToARegistrationIsPromisedAsConditionalAndTheStartWaitsForTheRegulator() {
    String ontario = career.posted(ontario());
    ObjectNode person = person();
    String id = career.recorded(person);
    JsonNode step = find(read("/v1/candidates/" + id + "/pathways"), "CREDENTIAL", "CAMRT-RTMR");
    assertThat(step.at("/opens/conditional").intValue()).isOne();
    assertThat(step.at("/opens/vacancyIds/0").textValue()).isEqualTo(ontario);
    person.set("credentials", step.at("/patch/credentials"));
    put(id, person);
    JsonNode pair = read("/v1/vacancies/" + ontario + "/matches/" + id);
    assertThat(pair.get("eligibility").textValue()).isEqualTo("CONDITIONAL");
    JsonNode wait = pair.at("/startSteps/0");
    assertThat(wait.get("step").textValue()).isEqualTo("RECOGNITION");
    assertThat(wait.get("gate").textValue()).isEqualTo("LICENCE");
    assertThat(wait.get("to").textValue())
        .isEqualTo(career.in(60))
        .isEqualTo(pair.get("earliestStart").textValue());
  }

  @Test
  void thePoolPromisesWhatItsPeopleGet() {
    market();
    String id = career.recorded(person());
    JsonNode one = read("/v1/candidates/" + id + "/pathways");
    for (JsonNode step : read("/v1/pathways").get("items")) {
      JsonNode own = find(one, step.get("kind").textValue(), step.get("code").textValue());
      assertThat(step.at("/first")).isEqualTo(own.at("/prerequisites/first"));
      assertThat(step.at("/access")).isEqualTo(own.at("/prerequisites/access"));
      assertThat(step.get("people").intValue()).isOne();
      assertThat(step.get("vacancies")).isEqualTo(own.at("/opens/vacancies"));
      assertThat(step.get("headcount")).isEqualTo(own.at("/opens/headcount"));
    }
    assertThat(find(read("/v1/pathways"), "CREDENTIAL", "ARRT-CT").get("first").textValue())
        .isEqualTo("ARRT-R");
  }

  /** Somebody whom each kind of step opens something to. */
  private ObjectNode person() {
    ObjectNode person = career.maria();
    person.remove("regions");
    person.withArray("workRights").addObject().put("country", "CA").put("basis", "CITIZEN");
    person
        .withArray("credentials")
        .addObject()
        .put("code", "UK-SVT-AVS")
        .put("validUntil", career.in(60));
    person
        .withArray("credentials")
        .addObject()
        .put("code", "UK-CASE-PG")
        .put("validUntil", career.in(900));
    return person;
  }

  /** Vacancies of which each lacks something else. */
  private void market() {
    career.posted(career.vacancy("US-OR"));
    career.posted(career.vacancy("US-CA"));
    career.posted(asking("{\"holds\":\"ARRT-CT\"}"));
    career.posted(asking("{\"allOf\":[{\"holds\":\"ARRT-R\"},{\"holds\":\"ARRT-CT\"}]}"));
    career.posted(asking("{\"holds\":\"UK-RCT-SONO\"}"));
    career.posted(asking("{\"anyOf\":[{\"holds\":\"UK-SVT-AVS\"},{\"holds\":\"ARMRIT-MRI\"}]}"));
    ObjectNode speaking = career.vacancy("US-OR");
    speaking.set("languages", Examples.tree("[{\"tag\":\"es\",\"level\":\"B1\"}]"));
    career.posted(speaking);
    ObjectNode experienced = career.vacancy("US-OR");
    ((ObjectNode) experienced.at("/modalities/0")).put("minimumMonths", 69);
    career.posted(experienced);
    ObjectNode far = career.vacancy("US-CA");
    ((ObjectNode) far.at("/modalities/0")).put("minimumMonths", 200);
    career.posted(far);
    career.posted(ontario());
  }

  private ObjectNode asking(String credentials) {
    ObjectNode vacancy = career.vacancy("US-OR");
    vacancy.set("credentials", Examples.tree(credentials));
    return vacancy.put("acceptEquivalents", false);
  }

  /** Later than the regulator takes to recognise somebody. */
  private ObjectNode ontario() {
    ObjectNode vacancy = career.vacancy("CA-ON").put("startsOn", career.in(90));
    vacancy.remove(List.of("credentials", "licenceRequired"));
    return vacancy;
  }

  private Map<String, String> ranking(String id) {
    Map<String, String> ranking = new HashMap<>();
    for (JsonNode each :
        read("/v1/candidates/" + id + "/matches?limit=200&detail=scores").get("items")) {
      ranking.put(each.get("vacancyId").textValue(), each.get("eligibility").textValue());
    }
    return ranking;
  }

  private static JsonNode find(JsonNode answer, String kind, String code) {
    for (JsonNode each : answer.get("items")) {
      if (each.get("kind").textValue().equals(kind) && each.get("code").textValue().equals(code)) {
        return each;
      }
    }
    throw new AssertionError(kind + " " + code + " is not in " + answer);
  }

  private JsonNode read(String path) {
    return Examples.tree(
        career.agency().calls().get(path).then().statusCode(200).extract().asString());
  }

  private void patch(String id, JsonNode patch) {
    changing(patch, "application/merge-patch+json").patch("/v1/candidates/" + id);
  }

  private void put(String id, JsonNode person) {
    changing(person, "application/json").put("/v1/candidates/" + id);
  }

  private RequestSpecification changing(JsonNode body, String type) {
    return career
        .agency()
        .calls()
        .header("If-Match", "*")
        .contentType(type)
        .body(body.toString())
        .expect()
        .statusCode(200)
        .request();
  }
}
