package org.imagingmatch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import org.imagingmatch.platform.StartRefused;
import org.imagingmatch.platform.database.DatabaseConfig;
import org.imagingmatch.platform.database.LocalMode;
import org.imagingmatch.platform.database.OwnDatabase;
import org.imagingmatch.platform.identity.ProductionSettings;
import org.imagingmatch.platform.identity.Welcome;

/** Starts the service, after its database when that is the embedded one. */
@QuarkusMain
public class Application implements QuarkusApplication {

  private final Welcome welcome;
  private final DatabaseConfig database;

  Application(Welcome welcome, DatabaseConfig database) {
    this.welcome = welcome;
    this.database = database;
  }

  /** Runs until the process is told to stop; ends with code 1 when it cannot start. */
  public static void main(String... arguments) {
    try {
      // Quarkus reads its configuration when it starts; the database has to be there before.
      SmallRyeConfig config = ConfigUtils.configBuilder().withMapping(DatabaseConfig.class).build();
      if (OwnDatabase.isConfigured(config)) {
        ProductionSettings.check(config);
        OwnDatabase.check(config);
        OwnDatabase.settings(config).forEach(System::setProperty);
      } else {
        LocalMode.start(config);
      }
    } catch (StartRefused e) {
      System.err.println("imaging-match does not start. " + e.getMessage());
      System.exit(1);
    }
    Quarkus.run(Application.class, arguments);
  }

  @Override
  public int run(String... arguments) {
    if (!database.migrateOnly()) {
      welcome.greet();
      Quarkus.waitForExit();
    }
    return 0;
  }
}
