package org.imagingmatch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.imagingmatch.platform.database.DatabaseRoles;
import org.imagingmatch.platform.identity.LocalKey;
import org.imagingmatch.platform.secret.LocalSecret;

/**
 * One throw-away PostgreSQL for all tests of a JVM, of the version that the service ships. Applied
 * to every {@code @QuarkusTest} through {@code META-INF/services}.
 */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;
  private Path directory;

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              // As the service creates its own, so that text sorts the same.
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .start();
      directory = Files.createTempDirectory("imaging-match-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new HashMap<>(LocalKey.in(directory).settings());
    settings.putAll(LocalSecret.in(directory).settings());
    settings.put("imaging-match.local.directory", directory.toString());
    settings.putAll(database());
    return settings;
  }

  /** With the roles and policies of production; the superuser is for {@link Database} alone. */
  private Map<String, String> database() {
    try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
      DatabaseRoles roles = DatabaseRoles.create(superuser);
      // The address that the library gives names the superuser, who would win over who is
      // configured.
      String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
      return Map.of(
          Database.URL,
          url,
          "quarkus.datasource.jdbc.url",
          url,
          "quarkus.datasource.username",
          DatabaseRoles.APP,
          "quarkus.datasource.password",
          roles.appPassword(),
          "quarkus.flyway.username",
          DatabaseRoles.OWNER,
          "quarkus.flyway.password",
          roles.ownerPassword());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    try {
      postgres.close();
      FileUtils.deleteDirectory(directory.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
