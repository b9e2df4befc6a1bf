package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CandidateFiltersTest {

  private Found people;

  @BeforeEach
  void people() {
    people = ThreePeople.make();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status=ACTIVE                            | MARIA ANA
          status=ACTIVE&status=INACTIVE            | MARIA ANA CLEO
          role=CT-TECH&role=MRI-TECH               | MARIA CLEO
          role=CT-TECH&status=ACTIVE               |
          modality=MR                              | MARIA CLEO
          modality=CT                              | CLEO
          credential=ARRT-MR                       | MARIA CLEO
          credential=ARRT-MR&heldOn=2026-11-01     | MARIA
          credential=ARRT-MR&heldOn=2027-05-31     | MARIA
          credential=ARRT-MR&heldOn=2027-06-01     |
          credential=ARRT-MR&heldOn=2019-04-30     |
          credential=ARRT-CT&heldOn=2026-06-30     | CLEO
          licence=US-OR&licence=US-WA              | MARIA CLEO
          licence=US-WA&heldOn=2027-02-01          |
          homeRegion=US-OR                         | CLEO
          homeRegion=US                            | CLEO
          homeRegion=US&homeRegion=PH              | MARIA CLEO
          homeRegion=019                           | CLEO
          homeRegion=US-WA                         |
          acceptedRegion=US-WA                     | MARIA ANA CLEO
          acceptedRegion=US-OR                     | MARIA ANA
          acceptedRegion=US                        | MARIA ANA
          acceptedRegion=FR                        | MARIA ANA
          acceptedRegion=AU                        | ANA
          availableOn=2027-01-03                   |
          availableOn=2027-01-04                   | MARIA
          availableOn=2028-01-04                   | MARIA CLEO
          availableFrom=2026-01-01                 | MARIA CLEO
          availableFrom=2028-01-05                 | CLEO
          discoverable=true                        | MARIA
          discoverable=false                       | ANA CLEO
          """)
  void candidatesAreFoundByWhatIsRecorded(String query, String found) {
    assertThat(people.listed(query)).containsExactly(Found.names(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                    | MARIA ANA CLEO
          {"role":["CT-TECH","MRI-TECH"],"status":["ACTIVE"]}                   | MARIA
          {"role":[]}                                                           | MARIA ANA CLEO
          {"credential":["ARRT-MR"],"heldOn":"2026-11-01"}                      | MARIA
          {"credentials":{"all":["ARRT-MR","ARRT-CT"]}}                         | CLEO
          {"credentials":{"all":["ARRT-MR","ARRT-CT"]},"heldOn":"2026-06-01"}   |
          {"credentials":{"any":["ARRT-MR","ARRT-CT"]},"heldOn":"2026-06-01"}   | MARIA CLEO
          {"credentials":{"all":["ARRT-MR"],"any":["ARRT-CT","ARRT-N"]}}        | CLEO
          {"experience":[{"modality":"MR","months":6}]}                         | MARIA CLEO
          {"experience":[{"modality":"MR","months":7}]}                         | MARIA
          {"experience":[{"modality":"MR","months":6},{"modality":"CT","months":30}]} | CLEO
          {"near":{"location":{"latitude":47.6,"longitude":-122.3},"kilometres":250}} | CLEO
          {"near":{"location":{"latitude":47.6,"longitude":-122.3},"kilometres":200}} |
          {"near":{"location":{"latitude":14.6,"longitude":121},"kilometres":20038}} | MARIA CLEO
          {"not":{"role":["CT-TECH"]}}                                          | MARIA ANA
          {"not":{"role":["CT-TECH"],"status":["ACTIVE"]}}                      |
          {"not":{"homeRegion":["PH"]}}                                         | ANA CLEO
          {"not":{"credential":["ARRT-MR"],"heldOn":"2026-11-01"}}              | ANA CLEO
          {"role":["MRI-TECH"],"not":{"modality":["MR"]}}                       |
          """)
  void candidatesAreSearched(String body, String found) {
    assertThat(people.searched(body)).containsExactly(Found.names(found));
  }

  @Test
  void pagesOfASearchAreThoseOfTheListWithTheSameFilters() {
    String cursor = people.search("{'role':['MRI-TECH','CT-TECH'],'limit':1}").get("nextCursor");
    assertThat(people.listed("role=MRI-TECH&role=CT-TECH&cursor=" + cursor))
        .containsExactly("CLEO");
    String next = "{'role':['MRI-TECH','CT-TECH'],'cursor':'" + cursor + "'}";
    assertThat(people.searched(next)).containsExactly("CLEO");
    assertThat(people.send("{'cursor':'" + cursor + "'}").statusCode()).isEqualTo(400);
  }
}
