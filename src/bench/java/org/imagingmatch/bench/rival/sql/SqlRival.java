package org.imagingmatch.bench.rival.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.bench.database.Server;
import org.imagingmatch.bench.rival.Hit;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.rival.Rival;
import org.imagingmatch.matching.model.RuleBook;
import org.postgresql.PGStatement;

/**
 * One statement of PostgreSQL that filters, scores, sorts and takes the best, prepared on the
 * server, with whatever parallel plan it chooses.
 */
public final class SqlRival implements Rival {

  private final Connection connection;
  private final RuleBook rules;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** Over the tables that {@link SqlTables} wrote. */
  public SqlRival(Server server, RuleBook rules) throws SQLException, IOException {
    this.connection = server.superuser(SqlTables.DATABASE);
    this.rules = rules;
  }

  @Override
  public String name() {
    return "SQL, order by score limit k";
  }

  /** A training post and a choice of modalities would take another statement. */
  @Override
  public boolean answers(Question question) {
    return !question.vacancy().training() && !question.anyModality();
  }

  @Override
  public List<Hit> best(Question question, int limit) throws SQLException {
    PreparedStatement statement = prepared(Ranking.statement(question, rules, limit));
    List<Hit> hits = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        hits.add(new Hit(rows.getInt(1), rows.getDouble(2)));
      }
    }
    return hits;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      known.unwrap(PGStatement.class).setPrepareThreshold(1);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
