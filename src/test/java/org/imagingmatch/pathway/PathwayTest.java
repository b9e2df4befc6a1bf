package org.imagingmatch.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.imagingmatch.pathway.Career.item;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.audit.AuditLog;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.reference.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A step that is taken opens what was promised. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class PathwayTest {

  @Inject Clock clock;
  @Inject ObjectMapper json;

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
  void aCredentialOpensThePostThatAsksIt() {
    ObjectNode vacancy = career.vacancy("US-OR");
    vacancy.set("credentials", Examples.tree("{\"holds\":\"ARRT-CT\"}"));
    ObjectNode maria = career.maria();
    maria
        .withArray("credentials")
        .addObject()
        .put("code", "ARRT-R")
        .put("validUntil", career.in(900));
    Map<String, Object> step = taken(vacancy, maria, "CREDENTIAL", "ARRT-CT", "ELIGIBLE");
    assertThat(at(step, "prerequisites"))
        .contains(entry("access", "NOW"), entry("met", List.of("ARRT-R")));
    assertThat(step).extracting("credential.requalMonths", "credential.ceCredits").contains(120);
    assertThat(step.get("requirements").toString()).contains("EDUCATION", "16", "HOURS", "source");
  }

  @Test
  void twoStepsOpenItToWhoLacksThePrerequisite() {
    ObjectNode vacancy = career.vacancy("US-OR");
    vacancy.set("credentials", Examples.tree("{\"holds\":\"ARRT-CT\"}"));
    Map<String, Object> step = taken(vacancy, career.maria(), "CREDENTIAL", "ARRT-CT", "ELIGIBLE");
    assertThat(at(step, "prerequisites"))
        .contains(
            entry("access", "AFTER_ANOTHER"),
            entry("first", "ARRT-R"),
            entry("missing", List.of("ARRT-R")));
  }

  @Test
  void aLicenceOpensThePostsOfItsJurisdiction() {
    ObjectNode vacancy = career.vacancy("US-CA");
    Map<String, Object> step = taken(vacancy, career.maria(), "LICENCE", "US-CA", "ELIGIBLE");
    assertThat(at(step, "licensing")).containsKeys("source", "asOf");
    assertThat(at(step, "opens").get("regions")).isEqualTo(List.of("US-CA"));
  }

  @Test
  void aLanguageOpensThePostsThatAskIt() {
    ObjectNode vacancy = career.vacancy("US-OR");
    vacancy.set("languages", Examples.tree("[{\"tag\":\"en\",\"level\":\"C2\"}]"));
    Map<String, Object> step = taken(vacancy, career.maria(), "LANGUAGE", "en", "ELIGIBLE");
    assertThat(step).contains(entry("from", "C1"), entry("level", "C2"));
  }

  @Test
  void sixMoreMonthsOpenThePostThatAsksThem() {
    ObjectNode vacancy = career.vacancy("US-OR");
    ((ObjectNode) vacancy.at("/modalities/0")).put("minimumMonths", 69);
    Map<String, Object> step = taken(vacancy, career.maria(), "EXPERIENCE", "MR", "ELIGIBLE");
    assertThat(step).contains(entry("months", 6));
  }

  @Test
  void aConditionalPostIsPromisedAsConditional() {
    ObjectNode vacancy = career.vacancy("US-CA");
    ((ObjectNode) vacancy.get("certificates").get(0)).put("code", "ACLS");
    Map<String, Object> step = taken(vacancy, career.maria(), "LICENCE", "US-CA", "CONDITIONAL");
    assertThat(at(step, "opens")).contains(entry("eligible", 0), entry("conditional", 1));
  }

  /** Promised, taken by the patch of the answer, and kept. */
  private Map<String, Object> taken(
      ObjectNode vacancy, ObjectNode person, String kind, String code, String promised) {
    String posted = career.posted(vacancy);
    String candidate = career.recorded(person);
    assertThat(career.eligibility(posted, candidate)).isEqualTo("INELIGIBLE");
    Map<String, Object> step = item(career.pathways(candidate), kind, code);
    Map<String, Object> opens = at(step, "opens");
    assertThat((List<?>) opens.get("vacancyIds")).asString().contains(posted);
    assertThat((Integer) opens.get("headcount")).isGreaterThanOrEqualTo(2);
    career
        .agency()
        .calls()
        .contentType("application/merge-patch+json")
        .header("If-Match", "*")
        .body(json.valueToTree(step.get("patch")).toString())
        .patch("/v1/candidates/" + candidate)
        .then()
        .statusCode(200);
    assertThat(career.eligibility(posted, candidate)).isEqualTo(promised);
    return step;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> step, String field) {
    return (Map<String, Object>) step.get(field);
  }

  @Test
  void payIsComparedWithThePostsThatAreOpenAlready() {
    career.posted(career.vacancy("US-OR"));
    ObjectNode better = career.vacancy("US-CA");
    ((ObjectNode) better.get("pay")).put("to", "61.50");
    career.posted(better);
    Map<String, Object> step =
        item(career.pathways(career.recorded(career.maria())), "LICENCE", "US-CA");
    assertThat(step.get("pay").toString()).contains("now=58.00", "opened=61.50", "difference=3.50");
  }

  @Test
  void whatOpensMostComesFirstAndEveryCredentialWithinReachIsListed() {
    career.posted(career.vacancy("US-CA"));
    JsonPath answer = career.pathways(career.recorded(career.maria()));
    List<Integer> headcounts = answer.getList("items.opens.headcount");
    assertThat(headcounts).isSortedAccordingTo((one, other) -> other - one);
    List<String> codes = answer.getList("items.code");
    assertThat(codes).contains("ARRT-R", "ARRT-CT", "UK-HCPC-DRAD").doesNotContain("ARRT-MR");
    assertThat(answer.getBoolean("exact")).isTrue();
  }

  @Test
  void thePoolIsTheSumOfItsPeople() {
    People people = new People(Catalogue.load());
    LocalDate today = LocalDate.now(clock);
    for (String region : List.of("US-OR", "US-CA", "US-WA", "US-TX")) {
      ObjectNode vacancy = career.vacancy(region);
      vacancy.remove(List.of("certificates", "contract", "shifts", "minimumEducation", "weeks"));
      vacancy.putNull("sponsorsVisa").remove("usedWithinMonths");
      career.posted(vacancy);
    }
    Map<String, List<Map<String, Object>>> steps = new HashMap<>();
    for (int number = 1; number <= 12; number++) {
      ObjectNode person = json.valueToTree(people.person("NL", number, today));
      JsonPath answer = career.pathways(career.recorded(person.put("status", "ACTIVE")));
      List<Map<String, Object>> items = answer.getList("items");
      for (Map<String, Object> each : items) {
        if (opensMoreThanItsFirst(each, items)) {
          steps.computeIfAbsent(name(each), none -> new ArrayList<>()).add(each);
        }
      }
    }
    List<Map<String, Object>> pool = career.get("/v1/pathways").getList("items");
    assertThat(pool)
        .extracting(PathwayTest::name)
        .containsExactlyInAnyOrderElementsOf(steps.keySet());
    assertThat(pool)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              List<Map<String, Object>> taken = steps.get(name(each));
              assertThat(each).contains(entry("people", taken.size()));
              assertThat((Integer) each.get("vacancies"))
                  .isBetween(
                      taken.stream()
                          .mapToInt(one -> (Integer) at(one, "opens").get("vacancies"))
                          .max()
                          .orElseThrow(),
                      taken.stream()
                          .mapToInt(one -> (Integer) at(one, "opens").get("vacancies"))
                          .sum());
            });
  }

  private static boolean opensMoreThanItsFirst(
      Map<String, Object> step, List<Map<String, Object>> all) {
    Set<Object> opened = new HashSet<>((List<?>) at(step, "opens").get("vacancyIds"));
    Object first = first(step);
    all.stream()
        .filter(each -> each.get("kind").equals("CREDENTIAL") && each.get("code").equals(first))
        .forEach(each -> opened.removeAll((List<?>) at(each, "opens").get("vacancyIds")));
    return !opened.isEmpty();
  }

  /** The credential to earn before, in either list. */
  private static Object first(Map<String, Object> step) {
    return step.get("prerequisites") == null
        ? step.get("first")
        : at(step, "prerequisites").get("first");
  }

  private static String name(Map<String, Object> step) {
    return "%s %s %s %s %s"
        .formatted(
            step.get("kind"), first(step), step.get("code"), step.get("level"), step.get("months"));
  }

  @Test
  void aModalityOrRegionNarrowsThePool() {
    career.posted(career.vacancy("US-CA"));
    String maria = career.recorded(career.maria());
    JsonPath all = career.get("/v1/pathways?modality=MR&region=US-CA");
    assertThat(item(all, "LICENCE", "US-CA").get("candidateIds")).isEqualTo(List.of(maria));
    JsonPath elsewhere = career.get("/v1/pathways?region=NZ");
    assertThat(elsewhere.getList("items.code")).doesNotContain("US-CA");
    Problem.is(career.agency().calls().get("/v1/pathways?modality=XYZ"), 400);
  }

  @Test
  void anotherAgencySeesNothingOfIt() {
    String maria = career.recorded(career.maria());
    Tenant other = Tenant.agency();
    Problem.is(other.calls().get("/v1/candidates/" + maria + "/pathways"), 404);
    Problem.is(other.calls().get("/v1/candidates/" + maria + "/renewals"), 404);
    Problem.is(
        career.agency().calls().get("/v1/candidates/" + UUID.randomUUID() + "/pathways"), 404);
    assertThat(other.calls().get("/v1/pathways").asString()).doesNotContain(maria);
  }

  @Test
  void whoLookedIsInTheLog() {
    career.posted(career.vacancy("US-CA"));
    String maria = career.recorded(career.maria());
    Tenant recruiter = career.agency().as(Roles.RECRUITER);
    recruiter.calls().get("/v1/candidates/" + maria + "/pathways").then().statusCode(200);
    recruiter.calls().get("/v1/candidates/" + maria + "/renewals").then().statusCode(200);
    recruiter.calls().get("/v1/pathways").then().statusCode(200);
    assertThat(
            new AuditLog(career.agency()).actions("candidateId=" + maria, "actor=local-recruiter"))
        .containsExactly("pathway.list", "renewal.list", "pathway.list");
  }
}
