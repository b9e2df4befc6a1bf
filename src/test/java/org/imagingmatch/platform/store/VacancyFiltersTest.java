package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights in Oregon as the examples show them, and a bare post in Canada. */
@QuarkusTest
class VacancyFiltersTest {

  private Tenant hospital;
  private String oregon;
  private Found vacancies;

  @BeforeEach
  void vacancies() {
    Owned facility = Owned.facility();
    hospital = facility.owner();
    vacancies = new Found(hospital, "/v1/vacancies");
    oregon = facility.create().path("id");
    ObjectNode place = Examples.facility().put("externalId", "F-2").put("region", "CA-BC");
    place.remove("location");
    String canada = facility.create(place).path("id");
    post(Examples.vacancy(UUID.fromString(oregon)).put("externalId", "NIGHTS"));
    post(Examples.bareVacancy(UUID.fromString(canada)).put("externalId", "BARE"));
  }

  private void post(ObjectNode vacancy) {
    hospital.sends(vacancy).post("/v1/vacancies").then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status=OPEN                                | NIGHTS
          status=OPEN&status=DRAFT                   | NIGHTS BARE
          role=RADIOGRAPHER                          | BARE
          modality=MR&modality=XR                    | NIGHTS BARE
          credential=ARMRIT-MRI                      | NIGHTS
          credential=ARRT-CT                         |
          region=US&region=CA                        | NIGHTS BARE
          region=021                                 | NIGHTS BARE
          region=CA-BC                               | BARE
          contract=TRAVEL&contract=LOCAL             | NIGHTS
          startsFrom=2027-01-15&startsTo=2027-01-15  | NIGHTS
          startsFrom=2027-01-16                      |
          startsTo=2027-01-14                        |
          closesFrom=2026-12-31                      | NIGHTS
          closesTo=2026-12-30                        |
          sponsorsVisa=false                         | NIGHTS
          sponsorsVisa=true                          |
          """)
  void vacanciesAreFoundByWhatTheyState(String query, String found) {
    assertThat(vacancies.listed(query)).containsExactly(Found.names(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"credentials":{"all":["ARRT-MR","ARMRIT-MRI"]}}                           | NIGHTS
          {"credentials":{"all":["ARRT-MR","ARRT-CT"]}}                              |
          {"near":{"location":{"latitude":45.5,"longitude":-122.7},"kilometres":10}} | NIGHTS
          {"near":{"location":{"latitude":45.5,"longitude":122.7},"kilometres":10}}  |
          {"not":{"credential":["ARRT-MR"]}}                                         | BARE
          {"not":{"sponsorsVisa":true}}                                              | NIGHTS BARE
          {"not":{"startsFrom":"2027-01-01"}}                                        | BARE
          {"modality":["MR","XR"],"not":{"region":["US"]}}                           | BARE
          """)
  void vacanciesAreSearched(String body, String found) {
    assertThat(vacancies.searched(body)).containsExactly(Found.names(found));
  }

  @Test
  void credentialsThatAreNoLongerAskedAreNoLongerFound() {
    String id = vacancies.search("{'role':['MRI-TECH']}").getString("items[0].id");
    hospital
        .sends("{\"credentials\":{\"anyOf\":null,\"holds\":\"ARRT-CT\"}}")
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + id)
        .then()
        .statusCode(200);
    assertThat(vacancies.listed("credential=ARRT-MR")).isEmpty();
    assertThat(vacancies.listed("credential=ARRT-CT&facilityId=" + oregon))
        .containsExactly("NIGHTS");
  }

  @Test
  void agenciesFindOpenVacanciesByWhatTheyAsk() {
    Found seen = new Found(Tenant.agency(), "/v1/vacancies");
    String here = "&facilityId=" + oregon;
    assertThat(seen.listed("credential=ARRT-MR&modality=MR&region=US" + here)).hasSize(1);
    assertThat(seen.listed("credential=ARRT-CT" + here)).isEmpty();
    assertThat(
            seen.search("{'facilityId':['" + oregon + "'],'not':{'status':['OPEN']}}")
                .getList("items"))
        .isEmpty();
  }
}
