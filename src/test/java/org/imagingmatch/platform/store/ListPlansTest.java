package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Set;
import org.imagingmatch.Database;
import org.imagingmatch.OwnDatabase;
import org.imagingmatch.Tenant;
import org.imagingmatch.matching.Plan;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of very long lists are read in order or found by an index, under row-level security. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansTest {

  private static final Set<String> LARGE =
      Set.of(
          "candidate",
          "candidate_experience",
          "candidate_credential",
          "candidate_licence",
          "vacancy",
          "vacancy_modality",
          "vacancy_credential",
          "facility");

  /** Rows that a step may sort; a twentieth of the list. */
  private static final long FEW = 2500;

  private Tenant agency;
  private Tenant hospital;

  @BeforeAll
  void longLists() {
    Database.empty();
    agency = Tenant.agency();
    hospital = Tenant.provider();
    LargeLists.people(agency.id());
    LargeLists.vacancies(hospital.id());
    LargeLists.analyse();
    Plan.tell("auto");
  }

  @AfterAll
  void tellNoMore() {
    Plan.tellNoMore();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=20",
        "role=MRI-TECH",
        "role=SONOGRAPHER",
        "role=SONOGRAPHER&role=MRI-TECH",
        "status=ACTIVE",
        "status=ARCHIVED",
        "modality=MR",
        "modality=MG",
        "credential=ARRT-R",
        "credential=ARMRIT-MRI",
        "credential=ARRT-MR&heldOn=2026-11-01",
        "licence=US-OR",
        "licence=CA-BC",
        "homeRegion=US",
        "homeRegion=US-OR",
        "homeRegion=PH",
        "acceptedRegion=US-WA",
        "acceptedRegion=FR",
        "availableOn=2026-06-01",
        "availableFrom=2026-06-01",
        "discoverable=true",
        "role=MRI-TECH&modality=MR&credential=ARRT-MR&licence=US-OR&homeRegion=US&status=ACTIVE",
        "role=MRI-TECH&modality=MG"
      })
  void candidates(String query) {
    isRead(new Found(agency, "/v1/candidates"), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'near':{'location':{'latitude':14,'longitude':121},'kilometres':50}}",
        "{'credentials':{'all':['ARRT-R','ARRT-MR']}}",
        "{'experience':[{'modality':'MR','months':90}]}",
        "{'not':{'role':['MRI-TECH']}}"
      })
  void candidatesSearched(String body) {
    isRead(body, Plan.of(() -> new Found(agency, "/v1/candidates").search(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=20",
        "status=CLOSED",
        "status=OPEN",
        "role=MRI-TECH",
        "role=SONOGRAPHER",
        "modality=MR",
        "modality=MG",
        "credential=ARRT-R",
        "credential=ARMRIT-MRI",
        "region=US",
        "region=CA",
        "contract=TRAVEL",
        "startsFrom=2026-06-01",
        "startsFrom=2026-06-01&startsTo=2026-06-02",
        "closesFrom=2027-09-26",
        "sponsorsVisa=true",
        "status=CLOSED&role=MRI-TECH&modality=MR&region=US"
      })
  void vacancies(String query) {
    isRead(new Found(hospital, "/v1/vacancies"), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=20", "role=SONOGRAPHER", "modality=MG", "region=US", "credential=ARRT-R"})
  void openVacancies(String query) {
    isRead(new Found(agency, "/v1/vacancies"), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=20",
        "region=US",
        "region=CA",
        "setting=RURAL",
        "name=abc",
        "name=a&region=US"
      })
  void facilities(String query) {
    isRead(new Found(hospital, "/v1/facilities"), query);
  }

  private static void isRead(Found list, String query) {
    isRead(query, Plan.of(() -> list.page(query)));
  }

  private static void isRead(String what, List<Plan> plans) {
    assertThat(plans.stream().flatMap(Plan::nodes))
        .as(what)
        .anyMatch(ListPlansTest::readsALargeTable);
    for (Plan plan : plans) {
      assertThat(plan.nodes().filter(ListPlansTest::readsAllOfALargeTable))
          .as("%s: %s", what, plan)
          .isEmpty();
      assertThat(plan.nodes().filter(ListPlansTest::sortsMany)).as("%s: %s", what, plan).isEmpty();
    }
  }

  private static boolean readsAllOfALargeTable(JsonNode step) {
    return Plan.type(step).equals("Seq Scan") && readsALargeTable(step);
  }

  private static boolean readsALargeTable(JsonNode step) {
    return LARGE.contains(Plan.table(step));
  }

  private static boolean sortsMany(JsonNode step) {
    return Plan.type(step).endsWith("Sort") && Plan.looked(step.get("Plans").get(0)) > FEW;
  }
}
