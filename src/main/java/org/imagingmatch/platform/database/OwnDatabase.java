package org.imagingmatch.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.imagingmatch.platform.StartRefused;

/** A PostgreSQL that somebody else runs, named by {@code quarkus.datasource.jdbc.url}. */
public final class OwnDatabase {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final int OLDEST = 15;

  private OwnDatabase() {}

  /** Whether a JDBC URL is configured, so that the embedded database is left alone. */
  public static boolean isConfigured(Config config) {
    return text(config, URL).isPresent();
  }

  /**
   * Connects once, to report what is wrong in one line.
   *
   * @throws StartRefused when the server cannot be reached or is too old
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
    } catch (SQLException e) {
      throw new StartRefused(
          "The database of %s cannot be reached: %s"
              .formatted(URL, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
          e);
    }
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class);
  }
}
