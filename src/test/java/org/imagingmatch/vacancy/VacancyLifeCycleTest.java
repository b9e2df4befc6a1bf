package org.imagingmatch.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.vacancy.VacancyStatus.CANCELLED;
import static org.imagingmatch.vacancy.VacancyStatus.CLOSED;
import static org.imagingmatch.vacancy.VacancyStatus.DRAFT;
import static org.imagingmatch.vacancy.VacancyStatus.FILLED;
import static org.imagingmatch.vacancy.VacancyStatus.ON_HOLD;
import static org.imagingmatch.vacancy.VacancyStatus.OPEN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From draft to the end, and who sees a vacancy on the way. */
@QuarkusTest
class VacancyLifeCycleTest {

  private static final Map<VacancyStatus, Set<VacancyStatus>> LEGAL =
      Map.of(
          DRAFT, Set.of(DRAFT, OPEN, CANCELLED),
          OPEN, Set.of(OPEN, ON_HOLD, FILLED, CLOSED, CANCELLED),
          ON_HOLD, Set.of(ON_HOLD, OPEN, CLOSED, CANCELLED, FILLED),
          FILLED, Set.of(FILLED, OPEN, CLOSED),
          CLOSED, Set.of(CLOSED, OPEN),
          CANCELLED, Set.of(CANCELLED));

  @ParameterizedTest
  @EnumSource
  void goesWhereItMayAndNowhereElse(VacancyStatus from) {
    Owned kind = Owned.vacancy();
    for (VacancyStatus to : VacancyStatus.values()) {
      ObjectNode body = kind.body().deepCopy().put("externalId", from + "-" + to);
      String at = kind.create(body.put("status", from.name())).header("Location");
      Response patched =
          kind.owner().sends("{\"status\":\"" + to + "\"}").header("If-Match", "*").patch(at);
      if (LEGAL.get(from).contains(to)) {
        assertThat(patched.statusCode()).as(from + " to " + to).isEqualTo(200);
        assertThat(patched.jsonPath().getString("status")).isEqualTo(to.name());
      } else {
        Problem.is(patched, 409);
        String detail = patched.jsonPath().getString("detail");
        LEGAL.get(from).forEach(legal -> assertThat(detail).contains(legal.name()));
        body.put("status", to.name());
        Problem.is(kind.owner().sends(body).header("If-Match", "*").put(at), 409);
        String external = kind.byExternalId(from + "-" + to);
        Problem.is(kind.owner().sends(body).put(external), 409);
        assertThat(kind.owner().calls().get(at).jsonPath().getString("status"))
            .isEqualTo(from.name());
      }
    }
  }

  @Test
  void isADraftUnlessStatedAndKeepsItsStatusWhenReplacedWithoutOne() {
    Owned kind = Owned.vacancy();
    ObjectNode body = Examples.bareVacancy(facility(kind));
    Response created = kind.create(body);
    assertThat(created.jsonPath().getString("status")).isEqualTo("DRAFT");
    String at = created.header("Location");
    kind.owner().sends("{\"status\":\"OPEN\"}").header("If-Match", "*").patch(at);
    Response replaced = kind.owner().sends(body).header("If-Match", "*").put(at);
    assertThat(replaced.jsonPath().getString("status")).isEqualTo("OPEN");
  }

  @ParameterizedTest
  @EnumSource
  void agenciesSeeItWhileItIsOpen(VacancyStatus status) {
    Owned kind = Owned.vacancy();
    Response created = kind.create(kind.body().deepCopy().put("status", status.name()));
    String at = created.header("Location");
    String facility = "/v1/facilities/" + facility(kind);
    String list = "/v1/vacancies?facilityId=" + facility(kind);
    Tenant agency = Tenant.agency();
    for (Tenant reader : Set.of(agency, agency.as(Roles.RECRUITER))) {
      if (status == OPEN) {
        assertThat(reader.calls().get(at).asString()).isEqualTo(created.asString());
        assertThat(reader.calls().get(facility).jsonPath().getString("region")).isEqualTo("US-OR");
        assertThat(reader.calls().get(list).jsonPath().getList("items")).hasSize(1);
      } else {
        Problem.is(reader.calls().get(at), 404);
        Problem.is(reader.calls().get(facility), 404);
        assertThat(reader.calls().get(list).jsonPath().getList("items")).isEmpty();
      }
    }
    Problem.is(Tenant.provider().calls().get(at), 404);
  }

  @Test
  void facilityWithVacanciesStays() {
    Owned kind = Owned.vacancy();
    Response created = kind.create();
    String facility = "/v1/facilities/" + facility(kind);
    Problem.is(kind.owner().calls().header("If-Match", "*").delete(facility), 409);
    kind.owner().calls().header("If-Match", "*").delete(created.header("Location"));
    assertThat(kind.owner().calls().header("If-Match", "*").delete(facility).statusCode())
        .isEqualTo(204);
  }

  @Test
  void facilityMustBeOneOfTheOrganisation() {
    Owned kind = Owned.vacancy();
    UUID foreign = facility(Owned.vacancy());
    for (UUID facility : Set.of(foreign, UUID.randomUUID())) {
      ObjectNode body = Examples.bareVacancy(facility);
      Problem.at(kind.owner().sends(body).post(kind.path()), "/facilityId");
      Problem.at(kind.owner().sends(body).put(kind.byExternalId("X")), "/facilityId");
    }
    String at = kind.create().header("Location");
    Problem.at(
        kind.owner()
            .sends("{\"facilityId\":\"" + foreign + "\"}")
            .header("If-Match", "*")
            .patch(at),
        "/facilityId");
  }

  private static UUID facility(Owned vacancy) {
    return UUID.fromString(vacancy.body().get("facilityId").textValue());
  }
}
