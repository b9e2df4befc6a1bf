package org.imagingmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imagingmatch.Database;
import org.imagingmatch.Problem;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agencies that providers choose from. */
@QuarkusTest
class AgenciesTest {

  private static final String PATH = "/v1/agencies";

  private final Tenant provider = Tenant.provider();

  @Test
  void providerSeesWhomToAsk() {
    Tenant agency = Tenant.agency();
    agency
        .as(Roles.ADMIN)
        .sends(
            """
            {"name":"Lakeside","contact":{"email":"desk@lakeside.example.org"}}""")
        .header("If-Match", "*")
        .patch("/v1/organisation");
    assertThat(all())
        .contains(
            Map.of(
                "id",
                agency.id().toString(),
                "name",
                "Lakeside",
                "contact",
                Map.of("email", "desk@lakeside.example.org")));
  }

  @Test
  void providersOperatorsAndTheSuspendedAreNotAmongThem() {
    Tenant agency = Tenant.agency();
    Tenant suspended = Tenant.agency();
    Database.execute(
        "update organisation set suspended = true where id = '%s'".formatted(suspended.id()));
    assertThat(all())
        .extracting(each -> each.get("id"))
        .contains(agency.id().toString())
        .doesNotContain(
            suspended.id().toString(),
            provider.id().toString(),
            Tenant.provider().id().toString(),
            LocalOrganisations.PROVIDER.toString(),
            LocalOrganisations.OPERATOR.toString());
  }

  @ParameterizedTest
  @CsvSource({"AGENCY, agency", "AGENCY, recruiter", "OPERATOR, operator", "PROVIDER, auditor"})
  void othersDoNotSeeThem(OrganisationKind kind, String role) {
    Problem.is(Tenant.of(kind).as(role).calls().get(PATH), 403);
  }

  private List<Map<String, Object>> all() {
    List<Map<String, Object>> read = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = provider.calls().get(PATH + "?limit=200" + cursor);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      read.addAll(page.path("items"));
      cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
    }
    return read;
  }
}
