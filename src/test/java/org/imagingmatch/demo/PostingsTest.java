package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Gate;
import org.junit.jupiter.api.Test;

/** The real postings behind the demo, as a hospital's system would send them. */
@QuarkusTest
class PostingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int REAL_POSTINGS = 64;

  private final Tenant hospital = Tenant.provider();
  private final Tenant agency = Tenant.agency();

  @Test
  void everyPostingLoadsThroughTheApiAnswersARankingAndExplainsAnybody() {
    Map<String, String> facilities = new HashMap<>();
    for (ObjectNode facility : DemoFile.read("facilities.ndjson", TODAY)) {
      facility.remove("provider");
      facilities.put(
          facility.get("externalId").textValue(), id(hospital, facility, "/v1/facilities"));
    }
    List<String> open = new ArrayList<>();
    for (ObjectNode vacancy : DemoFile.read("vacancies.ndjson", TODAY)) {
      vacancy.remove("provider");
      vacancy.put("facilityId", facilities.get(vacancy.remove("facility").textValue()));
      String id = id(hospital, vacancy, "/v1/vacancies");
      if (vacancy.get("status").textValue().equals("OPEN")) {
        open.add(id);
      }
    }
    assertThat(open).hasSizeGreaterThan(REAL_POSTINGS);
    List<String> people =
        List.of(
            id(agency, Examples.candidate(), "/v1/candidates"),
            id(agency, Examples.bareCandidate(), "/v1/candidates"));
    for (String id : open) {
      JsonNode ranking = told("/v1/vacancies/" + id + "/matches");
      assertThat(ranking.path("vacancyId").textValue()).isEqualTo(id);
      people.forEach(person -> pairIsExplained(id, person));
    }
  }

  private void pairIsExplained(String vacancy, String person) {
    JsonNode pair = told("/v1/vacancies/" + vacancy + "/matches/" + person);
    assertThat(pair.path("vacancyId").textValue()).isEqualTo(vacancy);
    assertThat(pair.path("candidateId").textValue()).isEqualTo(person);
    assertThat(pair.path("gates").findValuesAsText("gate")).isEqualTo(names(Gate.values()));
    assertThat(pair.path("fits").findValuesAsText("fit")).isEqualTo(names(Fit.values()));
    for (String part : List.of("gates", "fits")) {
      assertThat(pair.path(part))
          .allSatisfy(each -> assertThat(each.at("/reason/text").textValue()).isNotBlank());
    }
  }

  private JsonNode told(String path) {
    return Told.by(agency.calls().get(path).then().statusCode(200).extract());
  }

  private static List<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static String id(Tenant owner, ObjectNode body, String path) {
    return Told.id(owner.sends(body).post(path).then().statusCode(201).extract());
  }
}
