package org.imagingmatch.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;

/** A PostgreSQL that somebody else runs, named by {@code quarkus.datasource.jdbc.url}. */
public final class OwnDatabase {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String OWNER = "quarkus.flyway.username";
  private static final int OLDEST = 15;

  private OwnDatabase() {}

  /** Whether a JDBC URL is configured, so that the embedded database is left alone. */
  public static boolean isConfigured(Config config) {
    return text(config, URL).isPresent();
  }

  /**
   * Connects once, to report what is wrong in one line.
   *
   * @throws StartRefused when the server cannot be reached, is too old or would serve anybody
   */
  public static void check(Config config) {
    Properties login = new Properties();
    text(config, "quarkus.datasource.username").ifPresent(v -> login.put("user", v));
    text(config, "quarkus.datasource.password").ifPresent(v -> login.put("password", v));
    login.put("loginTimeout", "10");
    try (Connection connection =
        DriverManager.getConnection(text(config, URL).orElseThrow(), login)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new StartRefused(
            "The configured database is PostgreSQL %d; version %d or later is needed."
                .formatted(version, OLDEST));
      }
      RoleGuard.check(connection, !isMigrating(config));
    } catch (SQLException e) {
      throw new StartRefused(
          "The database of %s cannot be reached: %s"
              .formatted(URL, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
          e);
    }
  }

  /**
   * What follows from who the service is: it migrates the database only as the owner of the tables,
   * and else checks that somebody did.
   */
  public static Map<String, String> settings(Config config) {
    return isMigrating(config)
        ? Map.of()
        : Map.of(
            "quarkus.flyway.migrate-at-start", "false", "quarkus.flyway.validate-at-start", "true");
  }

  private static boolean isMigrating(Config config) {
    return text(config, OWNER).isPresent();
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class);
  }
}
