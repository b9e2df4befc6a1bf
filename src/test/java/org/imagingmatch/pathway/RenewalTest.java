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
import java.util.List;
import java.util.Map;
import org.imagingmatch.Database;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.demo.people.People;
import org.imagingmatch.parts.OtherService;
import org.imagingmatch.reference.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What runs out when, and what hangs on it. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
class RenewalTest {

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
  void aCredentialHasTheClocksOfItsBody() {
    Map<String, Object> credential = renewal(career.maria(), "CREDENTIAL", "ARRT-MR");
    assertThat(clock(credential, "RENEWAL"))
        .contains(entry("state", "DUE"), entry("dueOn", career.in(900)), entry("everyMonths", 12));
    assertThat(clock(credential, "CONTINUING_EDUCATION"))
        .contains(entry("dueOn", career.in(300)), entry("basis", "RECORDED"));
    assertThat(clock(credential, "REQUALIFICATION"))
        .contains(entry("dueOn", "2029-05-01"), entry("basis", "ISSUE"));
    assertThat(credential.get("credits"))
        .isEqualTo(Map.of("recorded", "14.50", "needed", "24", "missing", "9.50", "unit", "CE"));
    assertThat(credential).containsKeys("source", "asOf", "notes");
  }

  @Test
  void creditsOfOneDisciplineCountForAllOfTheBody() {
    ObjectNode maria = career.maria();
    maria
        .withArray("credentials")
        .addObject()
        .put("code", "ARRT-R")
        .put("validUntil", career.in(900));
    Map<String, Object> other = renewal(maria, "CREDENTIAL", "ARRT-R");
    assertThat(other.get("credits").toString()).contains("recorded=14.50");
    assertThat(clock(other, "CONTINUING_EDUCATION")).contains(entry("dueOn", career.in(300)));
  }

  @Test
  void clocksThatNobodyKnowsAreUnknown() {
    ObjectNode maria = career.maria();
    maria.putArray("credentials").addObject().put("code", "ARMRIT-MRI");
    maria.putArray("continuingEducation");
    Map<String, Object> credential = renewal(maria, "CREDENTIAL", "ARMRIT-MRI");
    for (String each : List.of("RENEWAL", "CONTINUING_EDUCATION", "REQUALIFICATION")) {
      assertThat(clock(credential, each)).contains(entry("state", "UNKNOWN"));
    }
    assertThat(credential).doesNotContainKeys("nextOn", "credits");
  }

  @Test
  void aBodyThatSetsTheDayIsAskedWhereNothingIsRecorded() {
    ObjectNode maria = career.maria();
    maria.putArray("credentials").addObject().put("code", "NZ-MRTB-MRI");
    Map<String, Object> clock =
        clock(renewal(maria, "CREDENTIAL", "NZ-MRTB-MRI"), "CONTINUING_EDUCATION");
    assertThat(clock).contains(entry("basis", "BODY"), entry("everyMonths", 24));
    assertThat((String) clock.get("dueOn")).endsWith("-12-31");
  }

  @Test
  void anUnlimitedRightToWorkNeverEndsAndAnEndedOneHasEnded() {
    ObjectNode maria = career.maria();
    maria.withArray("workRights").addObject().put("country", "CA").put("validUntil", career.in(-1));
    String id = career.recorded(maria);
    assertThat(clock(item(career.renewals(id), "WORK_RIGHT", "US"), "RENEWAL"))
        .containsOnly(entry("clock", "RENEWAL"), entry("state", "NEVER"));
    assertThat(clock(item(career.renewals(id), "WORK_RIGHT", "CA"), "RENEWAL"))
        .contains(entry("state", "ENDED"));
  }

  @Test
  void vacanciesHangOnWhatTheyAsk() {
    String vacancy = career.posted(career.vacancy("US-OR"));
    Map<String, Object> licence = renewal(career.maria(), "LICENCE", "US-OR");
    assertThat(licence.get("afterEnd").toString()).contains(vacancy);
    assertThat(licence.get("duringContract").toString()).doesNotContain(vacancy);
    ObjectNode ending = career.maria();
    ((ObjectNode) ending.at("/licences/0")).put("validUntil", career.in(60));
    Map<String, Object> soon = renewal(ending, "LICENCE", "US-OR");
    assertThat(soon.get("duringContract").toString()).contains(vacancy);
    assertThat(soon.get("afterEnd").toString()).doesNotContain(vacancy);
  }

  @Test
  void theListIsWhatThePeopleSayOneByOne() {
    People people = new People(Catalogue.load());
    LocalDate today = LocalDate.now(clock);
    LocalDate by = today.plusDays(400);
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      ObjectNode person = json.valueToTree(people.person("NL", number, today));
      String id = career.recorded(person.put("status", "ACTIVE"));
      List<String> days = career.renewals(id).getList("items.nextOn");
      days.stream()
          .filter(day -> day != null && !LocalDate.parse(day).isAfter(by))
          .min(String::compareTo)
          .ifPresent(day -> expected.add(day + " " + id));
    }
    List<String> listed = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = career.get("/v1/renewals?limit=7&atRiskBy=" + by + cursor);
      List<Map<String, Object>> items = page.getList("items");
      for (Map<String, Object> each : items) {
        List<?> renewals = (List<?>) each.get("items");
        Object first = ((Map<?, ?>) renewals.get(0)).get("nextOn");
        listed.add(first + " " + each.get("candidateId"));
      }
      String next = page.getString("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    assertThat(expected).hasSizeGreaterThan(7);
    assertThat(listed).isEqualTo(expected.stream().sorted().toList());
  }

  @Test
  void aDayThatIsOverIsRefusedAndOthersSeeNobody() {
    ObjectNode maria = career.maria();
    ((ObjectNode) maria.at("/licences/0")).put("validUntil", career.in(60));
    String id = career.recorded(maria);
    assertThat(career.get("/v1/renewals").getList("items.candidateId")).isEqualTo(List.of(id));
    Problem.is(career.agency().calls().get("/v1/renewals?atRiskBy=" + career.in(-1)), 400);
    JsonPath others = Tenant.agency().calls().get("/v1/renewals").jsonPath();
    assertThat(others.getList("items")).isEmpty();
  }

  private Map<String, Object> renewal(ObjectNode person, String kind, String code) {
    return item(career.renewals(career.recorded(person)), kind, code);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> clock(Map<String, Object> renewal, String name) {
    List<Map<String, Object>> clocks = (List<Map<String, Object>>) renewal.get("clocks");
    return clocks.stream().filter(each -> each.get("clock").equals(name)).findAny().orElseThrow();
  }
}
