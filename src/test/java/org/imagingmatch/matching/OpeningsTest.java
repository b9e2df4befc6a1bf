package org.imagingmatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Tenant;
import org.imagingmatch.Told;
import org.junit.jupiter.api.Test;

/** A person finds each open vacancy as it is now, and no other. */
@QuarkusTest
class OpeningsTest {

  private final Rankings rankings = new Rankings();
  private final Tenant hospital = rankings.hospital;

  @Inject Rebuild rebuild;

  @Test
  void vacanciesAreFoundWhileTheyAreOpen() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(rankings.mriNights().put("status", "DRAFT"));
    assertThat(found(maria)).doesNotContain(vacancy);
    for (String status : List.of("OPEN", "ON_HOLD", "OPEN", "CLOSED", "OPEN", "CANCELLED")) {
      patch("/v1/vacancies/" + vacancy, "{\"status\":\"%s\"}".formatted(status));
      assertThat(found(maria).contains(vacancy)).as(status).isEqualTo(status.equals("OPEN"));
      assertThat(rows(vacancy).isEmpty()).as(status).isEqualTo(!status.equals("OPEN"));
    }
  }

  @Test
  void vacanciesThatAreRemovedLeaveNothingBehind() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(rankings.mriNights());
    assertThat(found(maria)).contains(vacancy);
    hospital
        .calls()
        .header("If-Match", "*")
        .delete("/v1/vacancies/" + vacancy)
        .then()
        .statusCode(204);
    assertThat(found(maria)).doesNotContain(vacancy);
    assertThat(rows(vacancy)).isEmpty();
  }

  @Test
  void vacanciesAreFoundByThePeopleOfAgenciesThatAreAsked() {
    String maria = rankings.candidate(rankings.maria());
    String vacancy = rankings.vacancy(rankings.mriNights());
    String path = "/v1/vacancies/" + vacancy;
    assertThat(found(maria)).contains(vacancy);
    patch(path, "{\"sharedWith\":[\"%s\"]}".formatted(Tenant.agency().id()));
    assertThat(found(maria)).doesNotContain(vacancy);
    patch(path, "{\"sharedWith\":[\"%s\"]}".formatted(rankings.agency.id()));
    assertThat(found(maria)).contains(vacancy);
    patch(path, "{\"sharedWith\":[]}");
    assertThat(found(maria)).doesNotContain(vacancy);
    patch(path, "{\"sharedWith\":null}");
    assertThat(found(maria)).contains(vacancy);
  }

  @Test
  void aFacilityThatMovesTakesItsVacanciesAlong() {
    String maria = rankings.candidate(rankings.maria());
    ObjectNode body = rankings.mriNights();
    String vacancy = rankings.vacancy(body);
    String facility = "/v1/facilities/" + body.get("facilityId").asText();
    assertThat(found(maria)).contains(vacancy);
    patch(facility, "{\"region\":\"GB\"}");
    assertThat(found(maria)).doesNotContain(vacancy);
    patch(facility, "{\"region\":\"US-OR\"}");
    double far = score(maria, vacancy);
    patch(facility, "{\"location\":{\"latitude\":14.6,\"longitude\":121.0}}");
    assertThat(score(maria, vacancy)).isGreaterThan(far);
    String elsewhere = rankings.facility();
    patch("/v1/vacancies/" + vacancy, "{\"facilityId\":\"%s\"}".formatted(elsewhere));
    assertThat(score(maria, vacancy)).isEqualTo(far);
    patch(facility, "{\"region\":\"GB\"}");
    assertThat(found(maria)).contains(vacancy);
  }

  @Test
  void theListIsThatOfAllPairs() {
    Random random = new Random(7);
    List<String> facilities = facilities(random);
    List<String> vacancies = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      vacancies.add(rankings.vacancy(anyVacancy(random, facilities)));
    }
    ObjectNode free = rankings.maria();
    free.putObject("availability").put("from", "2026-12-20").put("until", "2027-12-20");
    String maria = rankings.candidate(free);
    for (String weights : List.of("", "&weights.PROXIMITY=90&weights.EXPERIENCE=0")) {
      Map<String, String> expected = pairs(maria, vacancies, weights);
      List<Object> found =
          rankings.all(
              "/v1/candidates/%s/matches?asOf=%s&limit=7%s"
                  .formatted(maria, Rankings.AS_OF, weights),
              "vacancyId");
      found.retainAll(vacancies);
      assertThat(found)
          .hasSizeGreaterThan(12)
          .hasSizeLessThan(60)
          .containsExactlyInAnyOrderElementsOf(expected.keySet());
      // To one decimal, as pairs tell it: who is equal in that may stand either way round.
      assertThat(found.stream().map(expected::get).toList())
          .isEqualTo(List.copyOf(expected.values()));
    }
  }

  @Test
  void rowsAreThoseThatWouldBeMadeAnew() {
    Random random = new Random(11);
    List<String> facilities = facilities(random);
    List<String> vacancies = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      vacancies.add(rankings.vacancy(anyVacancy(random, facilities)));
    }
    for (int i = 0; i < 30; i++) {
      ObjectNode other = anyVacancy(random, facilities);
      if (random.nextInt(4) == 0) {
        patch("/v1/facilities/" + any(random, facilities), "{\"region\":\"US-WA\"}");
      }
      other.put("status", random.nextInt(3) == 0 ? "ON_HOLD" : "OPEN");
      hospital
          .sends(other)
          .header("If-Match", "*")
          .put("/v1/vacancies/" + vacancies.get(i))
          .then()
          .statusCode(200);
    }
    List<String> written = allRows();
    Database.execute("update opening set wishes0 = 0, region = 'GB'");
    Database.execute("delete from opening where cell % 2 = 0");
    rebuild.run(true);
    assertThat(allRows()).hasSizeGreaterThan(30).isEqualTo(written);
  }

  private List<String> facilities(Random random) {
    List<String> facilities = new ArrayList<>();
    for (String region : List.of("US-OR", "US-GA", "US-CA", "GB", "DE")) {
      String facility = rankings.facility();
      String location =
          random.nextInt(4) == 0
              ? "null"
              : "{\"latitude\":%d,\"longitude\":%d}"
                  .formatted(10 + random.nextInt(40), 110 + random.nextInt(20));
      patch(
          "/v1/facilities/" + facility,
          "{\"region\":\"%s\",\"location\":%s}".formatted(region, location));
      facilities.add(facility);
    }
    return facilities;
  }

  /** Near enough to Maria that she could be interesting for some. */
  private static ObjectNode anyVacancy(Random random, List<String> facilities) {
    ObjectNode vacancy = Examples.vacancy(UUID.fromString(any(random, facilities)));
    vacancy.put("externalId", "V-" + UUID.randomUUID());
    vacancy.put("modalitiesRule", any(random, List.of("ANY", "ALL")));
    if (random.nextInt(4) == 0) {
      vacancy.withArray("modalities").addObject().put("code", any(random, List.of("CT", "XR")));
    }
    ObjectNode asked = (ObjectNode) vacancy.withArray("modalities").get(0);
    asked.put("minimumMonths", random.nextInt(72)).put("usedWithinMonths", 1 + random.nextInt(12));
    vacancy.put("startFlexDays", random.nextInt(30)).put("weeks", 1 + random.nextInt(50));
    vacancy.put("training", random.nextInt(12) == 0);
    vacancy.put("startsAsap", random.nextBoolean());
    for (String field :
        List.of(
            "startsOn",
            "weights",
            "credentials",
            "preferredCredentials",
            "licenceRequired",
            "sponsorsVisa",
            "pay",
            "languages",
            "settings",
            "platforms",
            "certificates")) {
      if (random.nextBoolean()) {
        vacancy.remove(field);
      }
    }
    return vacancy;
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Eligibility and score of each vacancy that is not ruled out, the best first. */
  private Map<String, String> pairs(String person, List<String> vacancies, String weights) {
    record Pair(String id, String eligibility, double score) {}
    return vacancies.stream()
        .map(
            id -> {
              String path = "/v1/vacancies/%s/matches/%s?asOf=%s%s";
              JsonNode pair = told(path.formatted(id, person, Rankings.AS_OF, weights));
              return new Pair(
                  id, pair.path("eligibility").textValue(), pair.path("score").doubleValue());
            })
        .filter(pair -> !pair.eligibility().equals("INELIGIBLE"))
        .sorted(Comparator.comparing(Pair::eligibility).thenComparing(Pair::score).reversed())
        .collect(
            Collectors.toMap(
                Pair::id,
                pair -> pair.eligibility() + " " + pair.score(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private List<Object> found(String person) {
    return rankings.all(
        "/v1/candidates/%s/matches?asOf=%s&limit=200".formatted(person, Rankings.AS_OF),
        "vacancyId");
  }

  private double score(String person, String vacancy) {
    String path = "/v1/candidates/%s/matches?asOf=%s&limit=200".formatted(person, Rankings.AS_OF);
    for (JsonNode item : told(path).path("items")) {
      if (item.path("vacancyId").textValue().equals(vacancy)) {
        return item.path("score").doubleValue();
      }
    }
    throw new AssertionError(vacancy);
  }

  private JsonNode told(String path) {
    return Told.by(rankings.agency.calls().get(path).then().statusCode(200).extract());
  }

  private void patch(String path, String change) {
    hospital.sends(change).header("If-Match", "*").patch(path).then().statusCode(200);
  }

  private static List<String> rows(String vacancy) {
    return Database.texts("select place from opening where vacancy_id = '" + vacancy + "'");
  }

  private List<String> allRows() {
    return Database.texts(
        "select cast(o as text) from opening o where organisation_id = '%s' order by o"
            .formatted(hospital.id()));
  }
}
