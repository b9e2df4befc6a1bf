package org.imagingmatch.platform.tenancy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.Crowd;
import org.imagingmatch.Database;
import org.imagingmatch.Examples;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures what row-level security costs a ranking over 100 000 people. It reports and judges
 * nothing, so it is no part of the build: {@code mvn test -Dtest=RowSecurityCost}.
 */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(RowSecurityCost.Patient.class)
class RowSecurityCost {

  /** A ranking of everybody may take longer here than a request may. */
  public static class Patient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.transaction-manager.default-transaction-timeout", "60s");
    }
  }

  private static final int PEOPLE = 100_000;
  private static final int ROUNDS = 9;

  private static final String TABLES =
      "select relname from pg_class where relkind = 'r' and relrowsecurity";

  @Test
  void rankingWithAndWithoutPolicies() {
    Tenant agency = Tenant.agency();
    Owned vacancy = Owned.vacancy();
    UUID facility = UUID.fromString(vacancy.body().get("facilityId").textValue());
    String id = vacancy.create(Examples.vacancy(facility)).path("id");
    agency.sends(Examples.candidate()).post("/v1/candidates");
    Crowd.join(agency.id(), PEOPLE);
    Database.execute("vacuum analyze");
    String ranking = "/v1/vacancies/" + id + "/matches?limit=20&detail=scores";
    List<String> tables = Database.texts(TABLES);
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    milliseconds(agency, ranking);
    for (int round = 0; round < ROUNDS; round++) {
      with.add(milliseconds(agency, ranking));
      security(tables, "disable");
      without.add(milliseconds(agency, ranking));
      security(tables, "enable");
    }
    System.out.printf(
        "Ranking %,d people: %.0f ms with policies, %.0f ms without, ratio %.2f (medians of %d)%n",
        PEOPLE, median(with), median(without), median(with) / median(without), ROUNDS);
  }

  private static void security(List<String> tables, String state) {
    tables.forEach(
        table -> Database.execute("alter table " + table + " " + state + " row level security"));
  }

  private static double milliseconds(Tenant agency, String path) {
    long begin = System.nanoTime();
    Response answer = agency.calls().get(path);
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.asString());
    }
    return milliseconds;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
