package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the first page of a ranking fixes for the others. */
@QuarkusTest
class PinnedPagesTest {

  private final Rankings rankings = new Rankings();
  private String vacancy;
  private String strong;
  private String weak;
  private JsonPath first;

  @BeforeEach
  void twoPeople() {
    vacancy = rankings.vacancy(rankings.mriNights());
    strong = rankings.candidate(person("STRONG", 90));
    weak = rankings.candidate(person("WEAK", 30));
    first = rankings.matches(vacancy, "&limit=1").extract().jsonPath();
  }

  @Test
  void weightsAreThoseOfTheFirstPage() {
    patch(rankings.hospital, "/v1/vacancies/" + vacancy, "{\"weights\":{\"EXPERIENCE\":1}}");
    JsonPath second = next().extract().jsonPath();
    assertThat(second.getMap("weights")).isEqualTo(first.getMap("weights"));
    assertThat(second.getList("items.candidateId")).isEqualTo(List.of(weak));
  }

  @Test
  void whoFellBehindIsNotShownAgain() {
    patch(
        rankings.agency,
        "/v1/candidates/" + strong,
        "{\"experience\":[{\"modality\":\"MR\",\"months\":25,\"lastUsedOn\":\"2026-10-30\"}]}");
    next().body("items.candidateId", contains(weak));
  }

  @Test
  void whenOtherThingsAreAskedTheCursorIsRefused() {
    patch(rankings.hospital, "/v1/vacancies/" + vacancy, "{\"title\":\"MRI, nights\"}");
    next();
    patch(rankings.hospital, "/v1/vacancies/" + vacancy, "{\"sponsorsVisa\":true}");
    rankings
        .agency
        .calls()
        .get(Rankings.path(vacancy) + "&limit=1&cursor=" + first.getString("nextCursor"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  @Test
  void cursorIsOfNoUseToAnotherOrganisation() {
    Tenant stranger = Tenant.agency();
    stranger
        .calls()
        .get(Rankings.path(vacancy) + "&limit=1&cursor=" + first.getString("nextCursor"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  private ValidatableResponse next() {
    return rankings.matches(vacancy, "&limit=1&cursor=" + first.getString("nextCursor"));
  }

  private ObjectNode person(String name, int months) {
    ObjectNode person = rankings.maria().put("externalId", name);
    ((ObjectNode) person.withArray("experience").get(0)).put("months", months);
    return person;
  }

  private static void patch(Tenant owner, String path, String changes) {
    owner.sends(Examples.json(changes)).header("If-Match", "*").patch(path).then().statusCode(200);
  }
}
