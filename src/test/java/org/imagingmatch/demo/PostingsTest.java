package org.imagingmatch.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.Test;

/** The real postings behind the demo, as a hospital's system would send them. */
@QuarkusTest
class PostingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int REAL_POSTINGS = 64;

  private final Tenant hospital = Tenant.provider();
  private final Tenant agency = Tenant.agency();

  @Test
  void everyPostingLoadsThroughTheApiAndAnswersARanking() {
    Map<String, String> facilities = new HashMap<>();
    for (ObjectNode facility : DemoFile.read("facilities.ndjson", TODAY)) {
      facility.remove("provider");
      facilities.put(facility.get("externalId").textValue(), post(facility, "/v1/facilities"));
    }
    List<String> open = new ArrayList<>();
    for (ObjectNode vacancy : DemoFile.read("vacancies.ndjson", TODAY)) {
      vacancy.remove("provider");
      vacancy.put("facilityId", facilities.get(vacancy.remove("facility").textValue()));
      String id = post(vacancy, "/v1/vacancies");
      if (vacancy.get("status").textValue().equals("OPEN")) {
        open.add(id);
      }
    }
    assertThat(open).hasSizeGreaterThan(REAL_POSTINGS);
    for (String id : open) {
      agency
          .calls()
          .get("/v1/vacancies/" + id + "/matches")
          .then()
          .statusCode(200)
          .body("vacancyId", equalTo(id));
    }
  }

  private String post(ObjectNode body, String path) {
    return hospital.sends(body).post(path).then().statusCode(201).extract().path("id");
  }
}
