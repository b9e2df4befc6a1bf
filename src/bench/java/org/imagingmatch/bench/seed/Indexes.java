package org.imagingmatch.bench.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The indexes of the schema that are no keys: built at once after the rows, not row by row. */
final class Indexes {

  private static final String SECONDARY =
      """
      select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
        and not i.indisunique
      order by 1
      """;

  private final Map<String, String> definitions = new LinkedHashMap<>();

  private Indexes() {}

  /** Drops them all, and remembers how they were. */
  static Indexes drop(Connection connection) throws SQLException {
    Indexes dropped = new Indexes();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery(SECONDARY)) {
        while (rows.next()) {
          dropped.definitions.put(rows.getString(1), rows.getString(2));
        }
      }
      for (String name : dropped.definitions.keySet()) {
        statement.execute("drop index " + name);
      }
    }
    return dropped;
  }

  void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String definition : definitions.values()) {
        statement.execute(definition);
      }
    }
  }
}
