package org.imagingmatch.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital asks some agencies and not others. */
@QuarkusTest
class SharedVacancyTest {

  private final Tenant asked = Tenant.agency();
  private final Tenant other = Tenant.agency();
  private Owned kind;
  private Tenant hospital;

  @BeforeEach
  void openAHospital() {
    kind = Owned.vacancy();
    hospital = kind.owner();
  }

  @Test
  void agenciesThatAreAskedReadIt() {
    String id = create(asked);
    for (Tenant reader : List.of(asked, asked.as(Roles.RECRUITER))) {
      reader.calls().get("/v1/vacancies/" + id).then().statusCode(200);
      reader.calls().get("/v1/vacancies/" + id + "/matches").then().statusCode(200);
      reader
          .calls()
          .get("/v1/facilities/" + kind.body().get("facilityId").asText())
          .then()
          .statusCode(200);
      assertThat(listed(reader)).contains(id);
    }
  }

  @Test
  void toTheOthersItDoesNotExist() {
    String id = create(asked);
    assertThat(listed(other)).doesNotContain(id);
    for (String path : List.of("/v1/vacancies/%s", "/v1/vacancies/%s/matches")) {
      Response hidden = other.calls().get(path.formatted(id));
      String never = UUID.randomUUID().toString();
      Response absent = other.calls().get(path.formatted(never));
      Problem.is(hidden, 404);
      assertThat(hidden.jsonPath().getString("detail"))
          .isEqualTo(absent.jsonPath().getString("detail").replace(never, id));
    }
    Problem.is(other.calls().get("/v1/facilities/" + kind.body().get("facilityId").asText()), 404);
  }

  @Test
  void anAgencyDoesNotLearnWhoElseWasAsked() {
    Tenant third = Tenant.agency();
    String id = create(asked, third);
    for (Tenant reader : List.of(asked, third)) {
      reader
          .calls()
          .get("/v1/vacancies/" + id)
          .then()
          .body("sharedWith", contains(reader.id().toString()));
    }
    hospital
        .calls()
        .get("/v1/vacancies/" + id)
        .then()
        .body("sharedWith", containsInAnyOrder(asked.id().toString(), third.id().toString()));
  }

  @Test
  void whoIsAskedCanChange() {
    String id = create(asked);
    patch(id, "{\"sharedWith\":[\"%s\"]}".formatted(other.id()));
    assertThat(listed(asked)).doesNotContain(id);
    assertThat(listed(other)).contains(id);
    patch(id, "{\"sharedWith\":null}");
    assertThat(listed(asked)).contains(id);
    asked.calls().get("/v1/vacancies/" + id).then().body("sharedWith", nullValue());
    patch(id, "{\"sharedWith\":[]}");
    assertThat(listed(asked)).doesNotContain(id);
    hospital.calls().get("/v1/vacancies/" + id).then().body("sharedWith", empty());
  }

  @Test
  void anAgencyThatIsAskedTwiceIsAskedOnce() {
    String id = create(asked, asked);
    hospital
        .calls()
        .get("/v1/vacancies/" + id)
        .then()
        .body("sharedWith", contains(asked.id().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "ON_HOLD", "FILLED", "CLOSED", "CANCELLED"})
  void whatIsNotOpenIsForNobodyElse(String status) {
    ObjectNode vacancy = sharedWith(asked).put("status", status);
    String id = kind.create(vacancy).path("id");
    Problem.is(asked.calls().get("/v1/vacancies/" + id), 404);
    assertThat(listed(asked)).doesNotContain(id);
  }

  @Test
  void onlyAgenciesCanBeAsked() {
    Tenant rival = Tenant.provider();
    for (UUID stranger : List.of(UUID.randomUUID(), rival.id(), hospital.id())) {
      ObjectNode vacancy = sharedWith(asked);
      ((ArrayNode) vacancy.get("sharedWith")).add(stranger.toString());
      Response refused = hospital.sends(vacancy).post("/v1/vacancies");
      Problem.at(refused, "/sharedWith/1");
      assertThat(Problem.detail(refused, "/sharedWith/1"))
          .isEqualTo("There is no such agency; /v1/agencies lists those that there are.");
    }
  }

  @Test
  void aVacancyForEverybodyIsReadByEverybodyButRivals() {
    String id = kind.create().path("id");
    asked.calls().get("/v1/vacancies/" + id).then().statusCode(200).body("sharedWith", nullValue());
    Tenant rival = Tenant.provider();
    Problem.is(rival.calls().get("/v1/vacancies/" + id), 404);
    rival.calls().get("/v1/vacancies?limit=200").then().body("items.id", not(hasItem(id)));
  }

  private String create(Tenant... with) {
    return kind.create(sharedWith(with)).path("id");
  }

  private ObjectNode sharedWith(Tenant... agencies) {
    ObjectNode vacancy = kind.body().deepCopy();
    ArrayNode shared = vacancy.putArray("sharedWith");
    for (Tenant each : agencies) {
      shared.add(each.id().toString());
    }
    return vacancy;
  }

  private void patch(String id, String change) {
    hospital
        .sends(change)
        .header("If-Match", "*")
        .patch("/v1/vacancies/" + id)
        .then()
        .statusCode(200);
  }

  /** All that an agency sees at this hospital's facility. */
  private List<String> listed(Tenant reader) {
    String facility = kind.body().get("facilityId").asText();
    return reader
        .calls()
        .get("/v1/vacancies?limit=200&facilityId=" + facility)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }
}
