package org.imagingmatch.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.imagingmatch.platform.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As which role the service serves. */
class RoleGuardTest {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void startPostgres() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
      DatabaseRoles.create(superuser);
    }
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @Test
  void theRoleOfTheServiceIsAccepted() {
    assertThatCode(() -> check("imaging_match_app", true)).doesNotThrowAnyException();
  }

  @Test
  void aLoginThatIsAMemberOfItIsAccepted() throws SQLException {
    execute("create role service login; grant imaging_match_app to service");
    assertThatCode(() -> check("service", true)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"superuser", "bypassrls", "createrole"})
  void aRoleThatRowSecurityDoesNotBindIsRefused(String power) throws SQLException {
    execute("create role mighty_%s login %s".formatted(power, power));
    refuses("mighty_" + power, "can bypass row-level security");
    execute(
        "create role friend_%s login; grant mighty_%s to friend_%s".formatted(power, power, power));
    refuses("friend_" + power, "can bypass row-level security");
  }

  @Test
  void theOwnerOfTheTablesIsRefused() throws SQLException {
    execute("create table owned (id int); alter table owned owner to imaging_match_owner");
    refuses("imaging_match_owner", "owns tables");
    execute("create role heir login; grant imaging_match_owner to heir");
    refuses("heir", "owns tables");
  }

  @Test
  void aRoleThatCannotReadForRankingIsRefused() throws SQLException {
    execute("create role stranger login");
    refuses("stranger", "cannot become imaging_match_reader");
  }

  @Test
  void tablesWithoutForcedSecurityAreRefusedUnlessTheyAreAboutToBeMigrated() throws SQLException {
    execute("create table naked (organisation_id uuid)");
    refuses("imaging_match_app", "set quarkus.flyway.username and quarkus.flyway.password");
    assertThatCode(() -> check("imaging_match_app", false)).doesNotThrowAnyException();
    execute("alter table naked enable row level security");
    refuses("imaging_match_app", "Some tables have no row-level security");
    execute("alter table naked force row level security");
    assertThatCode(() -> check("imaging_match_app", true)).doesNotThrowAnyException();
    execute("drop table naked");
  }

  @Test
  void makingTheRolesAgainChangesNothingButPasswords() throws SQLException {
    try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
      DatabaseRoles first = DatabaseRoles.create(superuser);
      DatabaseRoles second = DatabaseRoles.create(superuser);
      assertThat(second).isNotEqualTo(first);
    }
    assertThatCode(() -> check("imaging_match_app", true)).doesNotThrowAnyException();
  }

  private static void refuses(String role, String part) {
    assertThatThrownBy(() -> check(role, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(part)
        .hasMessageContaining("set quarkus.");
  }

  private static void check(String role, boolean migrated) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(postgres.getJdbcUrl(role, "postgres"), role, null)) {
      RoleGuard.check(connection, migrated);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
