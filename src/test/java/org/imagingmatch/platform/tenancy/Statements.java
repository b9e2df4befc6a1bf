package org.imagingmatch.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.Tenant;

/** Bare statements through the pool of the service, which say nothing of organisations. */
@Singleton
class Statements {

  private final AgroalDataSource database;
  private final Tenancy tenancy;

  Statements(AgroalDataSource database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /** What a query counts with the rights of ranking. */
  int read(Tenant as, String query) {
    return tenancy.as(as.id(), () -> tenancy.read(() -> inConnection(query)));
  }

  /** What a query counts in a transaction of its own. */
  int number(String query) {
    return QuarkusTransaction.requiringNew().call(() -> inConnection(query));
  }

  /** How many rows a change touches in a transaction of its own. */
  int execute(String sql) {
    List<Integer> rows = new ArrayList<>();
    QuarkusTransaction.requiringNew()
        .run(() -> inConnection(statement -> rows.add(statement.executeUpdate(sql))));
    return rows.get(0);
  }

  /** What a query counts in the transaction under way, or outside of any. */
  int inConnection(String query) {
    List<Integer> numbers = new ArrayList<>();
    inConnection(
        statement -> {
          try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            numbers.add(result.getInt(1));
          }
        });
    return numbers.get(0);
  }

  /** Does something in the transaction under way, or outside of any. */
  void inConnection(Work work) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      work.with(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What to do with a connection. */
  interface Work {
    void with(Statement statement) throws SQLException;
  }
}
