package org.imagingmatch.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.imagingmatch.platform.StartRefused;

/** Refuses to serve as a role of the database that row-level security does not bind. */
final class RoleGuard {

  private static final String CURE =
      " set quarkus.datasource.username to imaging_match_app or a member of it (db/roles.sql makes"
          + " the roles).";

  /** Also through a role that it may become. */
  private static final String BYPASSES =
      "select from pg_roles where (rolsuper or rolbypassrls or rolcreaterole)"
          + " and pg_has_role(current_user, oid, 'MEMBER')";

  private static final String OWNS =
      "select from pg_class where relnamespace = current_schema()::regnamespace"
          + " and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'MEMBER')";

  private static final String CANNOT_READ =
      "select where not exists (select from pg_roles where rolname = 'imaging_match_reader'"
          + " and pg_has_role(current_user, oid, 'MEMBER'))";

  private static final String UNPROTECTED =
      "select from pg_class c join pg_attribute a on a.attrelid = c.oid"
          + " where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')"
          + " and a.attname = 'organisation_id' and not a.attisdropped"
          + " and not (c.relrowsecurity and c.relforcerowsecurity)";

  private RoleGuard() {}

  /**
   * Looks at the role that a connection is of.
   *
   * @param migrated whether the tables are as this version makes them
   * @throws StartRefused naming what to set
   */
  static void check(Connection connection, boolean migrated) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      refuse(statement, BYPASSES, "The database role can bypass row-level security:" + CURE);
      refuse(
          statement, OWNS, "The database role owns tables, so it can lift their security:" + CURE);
      refuse(
          statement, CANNOT_READ, "The database role cannot become imaging_match_reader:" + CURE);
      if (migrated) {
        refuse(
            statement,
            UNPROTECTED,
            "Some tables have no row-level security; set quarkus.flyway.username and"
                + " quarkus.flyway.password to those of imaging_match_owner for one start, which"
                + " migrates them.");
      }
    }
  }

  private static void refuse(Statement statement, String query, String refusal)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      if (rows.next()) {
        throw new StartRefused(refusal);
      }
    }
  }
}
