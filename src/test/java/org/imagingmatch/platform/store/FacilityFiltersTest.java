package org.imagingmatch.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FacilityFiltersTest {

  private Found facilities;

  @BeforeEach
  void facilities() {
    Owned kind = Owned.facility();
    facilities = new Found(kind.owner(), kind.path());
    kind.create(Examples.facility().put("externalId", "CASCADE"));
    kind.create(
        Examples.json(
            """
            {"externalId":"CASA","name":"Casa Norte","region":"CA-BC",
             "settings":["RURAL","OUTPATIENT"]}"""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          region=US                               | CASCADE
          region=US&region=CA                     | CASCADE CASA
          setting=RURAL&setting=LEVEL_1_TRAUMA    | CASCADE CASA
          setting=RURAL&region=US                 |
          name=cas                                | CASCADE CASA
          name=CASCADE%20g                        | CASCADE
          name=casa                               | CASA
          name=norte                              |
          name=%25                                |
          """)
  void facilitiesAreFoundByWhatTheyState(String query, String found) {
    assertThat(facilities.listed(query)).containsExactly(Found.names(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"near":{"location":{"latitude":45.5,"longitude":-122.7},"kilometres":10}} | CASCADE
          {"not":{"setting":["RURAL"]}}                                              | CASCADE
          {"name":"CAS","not":{"name":"casc"}}                                       | CASA
          """)
  void facilitiesAreSearched(String body, String found) {
    assertThat(facilities.searched(body)).containsExactly(Found.names(found));
  }

  @Test
  void colonMayBePercentEncoded() {
    Tenant owner = facilities.owner();
    assertThat(owner.sends("{}").post("/v1/facilities%3Asearch").statusCode()).isEqualTo(200);
    assertThat(owner.sends("{}").post("/v1/facilities%3asearch").statusCode()).isEqualTo(200);
    Problem.is(owner.sends("{}").post("/v1/facilities%3Afind"), 404);
    Problem.is(owner.sends("{}").post("/v1/facilities%3Asearch?limit=1"), 400);
    Problem.is(owner.as(Roles.AUDITOR).sends("{}").post("/v1/facilities%3Asearch"), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'region':'US'}",
        "{'region':['Oregon']}",
        "{'name':''}",
        "{'limit':0}",
        "{'near':{'kilometres':10}}",
        "{'near':{'location':{'latitude':45.5,'longitude':-122.7},'kilometres':0}}",
        "{'not':{'not':{}}}",
        "{'facets':['role']}",
        "{'cursor':'x'}",
        "{'query':'name = 1'}"
      })
  void searchThatCannotBeIsRefused(String body) {
    Problem.is(facilities.send(body), 400);
  }
}
