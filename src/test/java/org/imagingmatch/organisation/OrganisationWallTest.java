package org.imagingmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.ApiKeys;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself keeps apart, whatever the service asks it. */
@QuarkusTest
class OrganisationWallTest {

  @Inject EntityManager database;
  @Inject Tenancy tenancy;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api_key",
        "candidate",
        "candidate_facts",
        "candidate_credential",
        "facility",
        "vacancy",
        "vacancy_facts",
        "opening",
        "qualification",
        "webhook",
        "webhook_delivery"
      })
  void operatorSeesNoRowOfATenant(String table) {
    Owned.candidate().create();
    Owned vacancy = Owned.vacancy();
    vacancy.create();
    ApiKeys.create(vacancy.owner(), "provider");
    String query = "select count(*) from " + table + " where organisation_id <> '%s'";
    assertThat(count(LocalOrganisations.OPERATOR, query.formatted(LocalOrganisations.OPERATOR)))
        .isZero();
  }

  @Test
  void operatorSeesAllOrganisationsAndAnAgencyItsOwn() {
    Tenant agency = Tenant.agency();
    assertThat(count(LocalOrganisations.OPERATOR, "select count(*) from organisation"))
        .isGreaterThan(3);
    assertThat(count(agency.id(), "select count(*) from organisation")).isEqualTo(1);
  }

  @Test
  void organisationCannotChangeWhatItIsOrLiftItsSuspension() {
    UUID agency = Tenant.agency().id();
    assertThat(change(agency, "update organisation set name = 'Changed'")).isEqualTo(1);
    for (String forbidden :
        List.of("kind = 'OPERATOR'", "id = gen_random_uuid()", "suspended = true")) {
      assertThatThrownBy(() -> change(agency, "update organisation set " + forbidden))
          .hasMessageContaining("organisation");
    }
    change(
        LocalOrganisations.OPERATOR,
        "update organisation set suspended = true where id = '" + agency + "'");
    assertThat(change(agency, "update organisation set suspended = false")).isZero();
    assertThat(change(agency, "update organisation set name = 'Back'")).isZero();
  }

  @Test
  void keyIsNeitherWrittenForAnotherNorRemovedNorGivenAnotherScope() {
    Tenant agency = Tenant.agency();
    ApiKeys.create(agency, "agency");
    UUID stranger = Tenant.agency().id();
    assertThat(change(stranger, "update api_key set revoked_at = now()")).isZero();
    assertThatThrownBy(
            () ->
                change(
                    stranger,
                    "insert into api_key (organisation_id, id, version, name, scopes, line, digest,"
                        + " created_at, expires_on) values ('"
                        + agency.id()
                        + "', gen_random_uuid(), 0, 'x', '{agency}', gen_random_uuid(),"
                        + " sha256('x'), now(), current_date)"))
        .hasMessageContaining("row-level security");
    for (String forbidden :
        List.of("delete from api_key", "update api_key set scopes = '{auditor}'")) {
      assertThatThrownBy(() -> change(agency.id(), forbidden))
          .hasMessageContaining("permission denied");
    }
  }

  private int count(UUID organisation, String query) {
    return tenancy.as(
        organisation,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        ((Number) database.createNativeQuery(query).getSingleResult()).intValue()));
  }

  private int change(UUID organisation, String statement) {
    return tenancy.as(
        organisation,
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement).executeUpdate()));
  }
}
