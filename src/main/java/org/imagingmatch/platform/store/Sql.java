package org.imagingmatch.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.postgresql.PGConnection;

/**
 * Reads and writes rows on the connection of the transaction under way, with nothing between them
 * and the driver: for what comes by the thousand. The driver prepares each statement once a
 * connection, so its text should be one of few.
 */
@ApplicationScoped
public class Sql {

  private final Session session;

  Sql(Session session) {
    this.session = session;
  }

  /** Makes something of one row. */
  @FunctionalInterface
  public interface Row<T> {

    /** Reads columns of the current row, and moves nowhere. */
    T read(ResultSet columns) throws SQLException;
  }

  /**
   * A parameter that is an array.
   *
   * @param type of its elements, as PostgreSQL calls it
   * @param values an array of objects, or of a primitive type
   */
  public record Array(String type, Object values) {

    /** Some ids. */
    public static Array of(Collection<UUID> ids) {
      return new Array("uuid", ids.toArray(UUID[]::new));
    }

    /** Some texts. */
    public static Array ofTexts(Collection<String> texts) {
      return new Array("text", texts.toArray(String[]::new));
    }
  }

  /**
   * All rows of a query.
   *
   * @param sql with a {@code ?} for each parameter
   */
  public <T> List<T> read(String sql, List<?> parameters, Row<T> row) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(inspected(sql))) {
            bind(connection, statement, parameters);
            return rows(statement, row);
          }
        });
  }

  /** What can be said of the whole result of a query without parameters. */
  public <T> T describe(String sql, Row<T> result) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet rows = statement.executeQuery()) {
            return result.read(rows);
          }
        });
  }

  /**
   * Does what a statement says, and answers to how many rows. What Hibernate has not written yet,
   * it does not see.
   *
   * @param sql with a {@code ?} for each parameter
   */
  public int write(String sql, List<?> parameters) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(inspected(sql))) {
            bind(connection, statement, parameters);
            return statement.executeUpdate();
          }
        });
  }

  /** Has the transaction under way wait so long for each answer of the database. */
  public void awaitAnswers(Duration longest) {
    session.doWork(
        connection -> connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis()));
  }

  /** Whoever watches Hibernate's statements sees these too. */
  private String inspected(String sql) {
    StatementInspector inspector =
        session
            .unwrap(SessionImplementor.class)
            .getSessionFactory()
            .getSessionFactoryOptions()
            .getStatementInspector();
    return inspector == null ? sql : inspector.inspect(sql);
  }

  private static void bind(Connection connection, PreparedStatement statement, List<?> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      Object value = parameters.get(i);
      statement.setObject(
          i + 1, value instanceof Array array ? createArray(connection, array) : value);
    }
  }

  private static Object createArray(Connection connection, Array array) throws SQLException {
    return connection.unwrap(PGConnection.class).createArrayOf(array.type(), array.values());
  }

  private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
    try (ResultSet columns = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (columns.next()) {
        rows.add(row.read(columns));
      }
      return rows;
    }
  }
}
