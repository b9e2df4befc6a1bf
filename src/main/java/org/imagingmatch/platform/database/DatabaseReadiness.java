package org.imagingmatch.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers within a second. It is asked on a connection and a thread of its
 * own: a service that is merely busy is still the best one to ask, and says so itself when not.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

  private static final String NAME = "Database";
  private static final int SECONDS = 1;

  private final String url;
  private final Properties login = new Properties();
  private final ExecutorService asking;

  /** Touched by the one thread of {@link #asking} only. */
  private Connection connection;

  DatabaseReadiness(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.url = url;
    user.ifPresent(stated -> login.put("user", stated));
    password.ifPresent(stated -> login.put("password", stated));
    login.put("ApplicationName", "imaging-match-readiness");
    login.put("loginTimeout", Integer.toString(SECONDS));
    login.put("connectTimeout", Integer.toString(SECONDS));
    login.put("socketTimeout", Integer.toString(SECONDS));
    this.asking =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "database-readiness");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.createFrom()
        .item(this::answers)
        .runSubscriptionOn(asking)
        .ifNoItem()
        .after(Duration.ofSeconds(SECONDS))
        .recoverWithItem(false)
        .map(up -> HealthCheckResponse.named(NAME).status(up).build());
  }

  private boolean answers() {
    try {
      if (connection != null && connection.isValid(SECONDS)) {
        return true;
      }
      // It can have been cut by a failover, which another one survives.
      disconnect();
      connection = DriverManager.getConnection(url, login);
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  private void disconnect() throws SQLException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  @PreDestroy
  void stop() {
    asking.submit(
        () -> {
          disconnect();
          return null;
        });
    asking.shutdown();
  }
}
