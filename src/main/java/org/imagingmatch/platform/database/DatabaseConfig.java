package org.imagingmatch.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The embedded database, and what a start does with any. */
@ConfigMapping(prefix = "imaging-match.database")
public interface DatabaseConfig {

  /**
   * Folder of the embedded database; without effect when {@code quarkus.datasource.jdbc.url} is
   * set. By default {@code imaging-match/postgresql} where the operating system keeps a user's
   * data.
   */
  Optional<Path> directory();

  /** Whether this start ends as soon as the database is ready for replicas to serve from it. */
  @WithDefault("false")
  boolean migrateOnly();

  /**
   * Where an operating system keeps a user's data for imaging-match.
   *
   * @param os the system property {@code os.name}
   * @param home the user's home folder
   * @param environment the environment variables
   */
  static Path defaultDirectory(String os, Path home, Map<String, String> environment) {
    return userData(os.toLowerCase(Locale.ROOT), home, environment)
        .resolve("imaging-match")
        .resolve("postgresql");
  }

  private static Path userData(String os, Path home, Map<String, String> environment) {
    if (os.startsWith("windows")) {
      return stated(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    // A relative path is invalid and to be ignored:
    // https://specifications.freedesktop.org/basedir-spec/latest/
    return stated(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("share"));
  }

  private static Optional<Path> stated(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
