package org.imagingmatch.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PoolTest {

  @Inject AgroalDataSource pool;

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 4s",
    "lock_timeout, 2s",
    "idle_in_transaction_session_timeout, 10s",
    "application_name, imaging-match"
  })
  void noConnectionWaitsForEver(String setting, String value) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("show " + setting)) {
      result.next();
      assertThat(result.getString(1)).isEqualTo(value);
    }
  }

  @Test
  void whoeverTakesAConnectionIsAsImpatientAsAnybody() throws SQLException {
    try (Connection patient = pool.getConnection()) {
      patient.setNetworkTimeout(Runnable::run, 35_000);
    }
    try (Connection next = pool.getConnection()) {
      assertThat(next.getNetworkTimeout()).isEqualTo(6_000);
    }
  }
}
