package org.imagingmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.junit.jupiter.api.Test;

/** A database that has organisations already. */
class OrganisationMigrationTest {

  private static final String BEFORE = "024";

  @Test
  void organisationsOfBeforeTakePartUnchanged() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Connection superuser = postgres.getPostgresDatabase().getConnection();
        Statement statement = superuser.createStatement()) {
      DatabaseRoles roles = DatabaseRoles.create(superuser);
      migrate(postgres, roles, BEFORE);
      statement.execute(
          "insert into organisation (id, kind, name, created_at) values"
              + " (gen_random_uuid(), 'AGENCY', 'Before', '2026-01-02T03:04:05Z')");
      migrate(postgres, roles, "latest");
      try (ResultSet row =
          statement.executeQuery(
              "select not suspended and version = 0 and contact_email is null"
                  + " and updated_at = created_at from organisation")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getBoolean(1)).isTrue();
      }
      // A replica of the version before, while this one is brought in.
      assertThat(
              statement.executeUpdate(
                  "insert into organisation (id, kind, name, created_at) values"
                      + " (gen_random_uuid(), 'AGENCY', 'Meanwhile', now())"))
          .isEqualTo(1);
    }
  }

  private static void migrate(EmbeddedPostgres postgres, DatabaseRoles roles, String target) {
    Flyway.configure()
        .dataSource(
            postgres.getJdbcUrl(DatabaseRoles.OWNER, "postgres"),
            DatabaseRoles.OWNER,
            roles.ownerPassword())
        .target(target)
        .load()
        .migrate();
  }
}
