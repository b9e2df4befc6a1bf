package org.imagingmatch.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ranking may read and others may not, asked directly in the database. */
@QuarkusTest
class ReaderRightsTest {

  @Inject Statements statements;
  @Inject Tenancy tenancy;

  private Owned person;
  private Tenant agency;
  private Tenant other;

  @BeforeEach
  void putSomebodyOnTheBooks() {
    person = Owned.candidate();
    person.create();
    agency = person.owner();
    other = Tenant.agency();
  }

  @Test
  void theReaderReadsFactsAndNothingThatNamesAnybody() {
    assertThat(statements.read(agency, "select count(*) from candidate_facts")).isEqualTo(1);
    assertThat(statements.read(agency, "select count(external_id) from candidate")).isEqualTo(1);
    for (String query :
        List.of(
            "select count(given_name) from candidate",
            "select count(email) from candidate",
            "select count(phone) from candidate",
            "select count(*) from candidate_credential",
            "select count(*) from candidate_education")) {
      assertThatThrownBy(() -> statements.read(agency, query))
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void theReaderWritesNothing() {
    for (String change :
        List.of("delete from candidate_facts", "create temporary table t (i int)")) {
      assertThatThrownBy(
              () ->
                  tenancy.as(
                      agency.id(),
                      () ->
                          tenancy.read(
                              () -> {
                                statements.inConnection(statement -> statement.execute(change));
                                return null;
                              })))
          .hasStackTraceContaining("ERROR: ");
    }
  }

  @Test
  void providersSeeFactsOfPeopleTheyMayDiscoverAndOnlyToRank() {
    Tenant provider = Tenant.provider();
    String mine = " where organisation_id = '" + agency.id() + "'";
    String facts = "select count(*) from candidate_facts" + mine;
    assertThat(statements.read(provider, facts)).isEqualTo(1);
    assertThat(statements.read(provider, "select count(external_id) from candidate" + mine))
        .isZero();
    assertThat(tenancy.as(provider.id(), () -> statements.number(facts))).isZero();
    agency
        .sends("{\"discoverable\":false}")
        .header("If-Match", "*")
        .patch("/v1/candidates/by-external-id/A-1029")
        .then()
        .statusCode(200);
    assertThat(statements.read(provider, facts)).isZero();
    assertThat(statements.read(other, facts)).isZero();
  }
}
