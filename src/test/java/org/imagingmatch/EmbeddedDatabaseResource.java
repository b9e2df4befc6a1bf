package org.imagingmatch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.imagingmatch.platform.identity.LocalKey;

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
    settings.put("imaging-match.local.directory", directory.toString());
    settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("quarkus.datasource.username", "postgres");
    return settings;
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
