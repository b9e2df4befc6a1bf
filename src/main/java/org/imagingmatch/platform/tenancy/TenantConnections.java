package org.imagingmatch.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.JDBCConnectionException;
import org.imagingmatch.platform.database.DatabaseRoles;

/**
 * Tells the database for whom a transaction is, when its first statement takes a connection. All of
 * it ends with the transaction, so nothing is left on a connection for whoever gets it next, be
 * that through a pooler.
 */
@Singleton
class TenantConnections implements AgroalPoolInterceptor {

  private static final String TENANT = "select set_config('app.organisation', ?, true)";

  /**
   * Ranking asks few questions very often. The best way to each is the same for all values, and is
   * in the order of an index: left alone, the database would plan each time, would sort, because it
   * expects one row, and would compile what ends after a page, because it expects all of them.
   */
  private static final String READER =
      TENANT
          + ", set_config('transaction_read_only', 'on', true)"
          + ", set_config('enable_sort', 'off', true), set_config('jit', 'off', true), set_config('role', '"
          + DatabaseRoles.READER
          + "', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

  private final Tenancy tenancy;
  private final int longestAnswer;

  TenantConnections(
      Tenancy tenancy,
      @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout")
          int seconds) {
    this.tenancy = tenancy;
    this.longestAnswer = (int) Duration.ofSeconds(seconds).toMillis();
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      // The one before may have had more patience.
      connection.setNetworkTimeout(Runnable::run, longestAnswer);
      if (!connection.getAutoCommit()) {
        enter(connection);
      }
    } catch (SQLException e) {
      throw new JDBCConnectionException("The transaction could not be bound to its tenant", e);
    }
  }

  private void enter(Connection connection) throws SQLException {
    boolean reading = tenancy.isReading();
    String organisation = tenancy.organisation().map(UUID::toString).orElse("");
    if (organisation.isEmpty() && !reading) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(reading ? READER : TENANT)) {
      statement.setString(1, organisation);
      statement.execute();
    }
  }
}
