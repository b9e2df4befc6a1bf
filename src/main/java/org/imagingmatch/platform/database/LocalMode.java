package org.imagingmatch.platform.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import org.imagingmatch.platform.identity.LocalKey;
import org.imagingmatch.platform.secret.LocalSecret;

/** The service on a person's own computer: with its own database, reachable from there only. */
public final class LocalMode {

  private LocalMode() {}

  /** Starts the embedded database and configures Quarkus, which is not started yet, to use it. */
  public static void start(SmallRyeConfig config) {
    // First, because a container has no place for a folder either, which is not the point.
    Programs.require();
    Path directory =
        config
            .getConfigMapping(DatabaseConfig.class)
            .directory()
            .orElseGet(
                () ->
                    DatabaseConfig.defaultDirectory(
                        System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")),
                        System.getenv()));
    DataFolder folder = DataFolder.open(directory);
    EmbeddedDatabase database = new EmbeddedDatabase(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "database-stop"));
    database.start();
    System.setProperty("imaging-match.local.directory", folder.toString());
    LocalKey.in(folder.path()).settings().forEach(System::setProperty);
    LocalSecret.in(folder.path()).settings().forEach(System::setProperty);
    System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", DatabaseRoles.APP);
    System.setProperty("quarkus.datasource.password", database.roles().appPassword());
    System.setProperty("quarkus.flyway.username", DatabaseRoles.OWNER);
    System.setProperty("quarkus.flyway.password", database.roles().ownerPassword());
    if (config.getOptionalValue("quarkus.http.host", String.class).isEmpty()) {
      System.setProperty("quarkus.http.host", "127.0.0.1");
    }
  }

  /** After the service, which runs its own hook at the same time. */
  private static void stop(EmbeddedDatabase database) {
    Application service = ApplicationLifecycleManager.getCurrentApplication();
    if (service != null) {
      service.awaitShutdown();
    }
    database.close();
  }
}
