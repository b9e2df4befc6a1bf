package org.imagingmatch.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.Database;
import org.imagingmatch.Owned;
import org.imagingmatch.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall in the database, asked directly: statements that say nothing of organisations. */
@QuarkusTest
class RowSecurityTest {

  private static final String PEOPLE = "select count(*) from candidate";

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
  void everyTableOfTenantsIsSecured() {
    assertThat(
            Database.texts(
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                    + " where c.relkind in ('r', 'p') and a.attname = 'organisation_id'"
                    + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
        .isEmpty();
    assertThat(
            Database.texts(
                "select relname from pg_class where relkind in ('r', 'p')"
                    + " and relnamespace = 'public'::regnamespace and not relrowsecurity"
                    + " order by 1"))
        .containsExactly("demo_batch", "event_epoch", "flyway_schema_history");
  }

  @Test
  void everyKeyOfTenantsLeadsWithTheOrganisation() {
    assertThat(
            Database.texts(
                "select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid"
                    + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]"
                    + " join pg_attribute o on o.attrelid = i.indrelid"
                    + " and o.attname = 'organisation_id' and not o.attisdropped"
                    + " where i.indisunique and a.attname <> 'organisation_id'"))
        .isEmpty();
  }

  @Test
  void theRoleOfTheServiceOwnsNothing() {
    assertThat(
            Database.texts(
                "select relname from pg_class where relowner in"
                    + " (select oid from pg_roles where rolname in"
                    + " ('imaging_match_app', 'imaging_match_reader'))"))
        .isEmpty();
  }

  @Test
  void anOrganisationSeesItsOwnRows() {
    assertThat(tenancy.as(agency.id(), () -> statements.number(PEOPLE))).isEqualTo(1);
    assertThat(tenancy.as(other.id(), () -> statements.number(PEOPLE))).isZero();
  }

  @Test
  void withoutAnOrganisationThereIsNothing() {
    for (String table : tablesOfTenants()) {
      assertThat(statements.number("select count(*) from " + table)).as(table).isZero();
    }
    // Nor outside a transaction, on a connection that served somebody a moment ago.
    tenancy.as(agency.id(), () -> statements.number(PEOPLE));
    assertThat(statements.inConnection(PEOPLE)).isZero();
  }

  @Test
  void nothingIsWrittenForAnother() {
    String copy =
        "insert into facility (organisation_id, id, version, name, region, created_at, updated_at)"
            + " values ('%s', gen_random_uuid(), 0, 'Slipped in', 'US-OR', now(), now())";
    for (UUID as : List.of(other.id(), UUID.randomUUID())) {
      assertThatThrownBy(
              () -> tenancy.as(as, () -> statements.execute(copy.formatted(agency.id()))))
          .hasStackTraceContaining("violates row-level security policy");
    }
    assertThatThrownBy(() -> statements.execute(copy.formatted(agency.id())))
        .hasStackTraceContaining("violates row-level security policy");
  }

  @Test
  void nothingOfAnotherIsChangedOrRemoved() {
    tenancy.as(
        other.id(),
        () -> {
          assertThat(statements.execute("update candidate set given_name = 'Changed'")).isZero();
          assertThat(statements.execute("delete from candidate_credential")).isZero();
          assertThat(statements.execute("delete from candidate")).isZero();
        });
    assertThatThrownBy(
            () ->
                tenancy.as(
                    agency.id(),
                    () ->
                        statements.execute(
                            "update candidate set organisation_id = '" + other.id() + "'")))
        .hasStackTraceContaining("violates row-level security policy");
    assertThat(tenancy.as(agency.id(), () -> statements.number(PEOPLE))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table candidate disable row level security",
        "alter table candidate no force row level security",
        "drop policy own on candidate",
        "set local role imaging_match_owner",
        "set local role postgres",
        "create policy all_rows on candidate using (true)",
        "grant imaging_match_owner to imaging_match_app",
        "alter role imaging_match_app bypassrls",
        "alter function caller_organisation() rename to gone",
        "truncate candidate",
        "select rolpassword from pg_authid"
      })
  void theWallCannotBeTakenDown(String attempt) {
    assertThatThrownBy(() -> tenancy.as(other.id(), () -> statements.execute(attempt)))
        .hasStackTraceContaining("ERROR: ");
    assertThat(tenancy.as(other.id(), () -> statements.number(PEOPLE))).isZero();
  }

  @Test
  void whoAsksForNoSecurityGetsNoRows() {
    assertThatThrownBy(
            () ->
                tenancy.as(
                    other.id(),
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(
                                () ->
                                    statements.inConnection(
                                        statement -> {
                                          statement.execute("set local row_security = off");
                                          statement.executeQuery(PEOPLE);
                                        }))))
        .hasStackTraceContaining("would be affected by row-level security policy");
  }

  @Test
  void aTransactionIsForOneOrganisation() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> tenancy.as(agency.id(), () -> statements.number(PEOPLE))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> tenancy.read(() -> 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void workForAnOrganisationEndsWithIt() {
    assertThatThrownBy(
            () ->
                tenancy.as(
                    agency.id(),
                    (Runnable)
                        () -> {
                          throw new IllegalArgumentException("on purpose");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(statements.number(PEOPLE)).isZero();
    int inner =
        tenancy.as(agency.id(), () -> tenancy.as(other.id(), () -> statements.number(PEOPLE)));
    assertThat(inner).isZero();
  }

  private static List<String> tablesOfTenants() {
    return Database.texts(
        "select c.relname from pg_class c where c.relkind = 'r' and c.relrowsecurity"
            + " and has_table_privilege('imaging_match_app', c.oid, 'select')");
  }
}
