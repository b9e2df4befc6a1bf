package org.imagingmatch.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a database holds of organisations, whatever wrote it: what is chance or time is left
 * out, and things go by their owners' names for them. What is told of imports is no part of it.
 */
final class Stored {

  private static final String TABLES =
      "select table_name from information_schema.columns join information_schema.tables"
          + " using (table_schema, table_name) where table_schema = 'public'"
          + " and table_type = 'BASE TABLE' and column_name = 'organisation_id'"
          + " and table_name <> 'import' order by table_name";

  private static final String CHANCE =
      "'{organisation_id,created_at,updated_at,at,since,epoch,transaction,sequence,request_id}'";

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Rows that are held at a time. */
  private static final int SOME = 1000;

  private final Connection database;
  private final String organisations;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param organisations a condition on the column {@code organisation_id}
   */
  Stored(Connection superuser, String organisations) throws SQLException {
    this.database = superuser;
    this.organisations = organisations;
    database.setAutoCommit(false);
    for (String kind : List.of("facility", "vacancy", "candidate")) {
      each(
          "select id || '', external_id from " + kind + " where " + organisations,
          row -> names.put(row.getString(1), row.getString(2)));
    }
  }

  /** Tells each row with the name of its table, in no order. */
  void tell(BiConsumer<String, String> listener) throws SQLException {
    List<String> tables = new ArrayList<>();
    each(TABLES, row -> tables.add(row.getString(1)));
    for (String table : tables) {
      each(
          "select cast(to_jsonb(r) - cast("
              + CHANCE
              + " as text[]) as text) from "
              + table
              + " r where "
              + organisations,
          row -> listener.accept(table, named(row.getString(1))));
    }
  }

  private String named(String row) {
    return ID.matcher(row)
        .replaceAll(
            found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), "somebody")));
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String query, Row reader) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(query)) {
      statement.setFetchSize(SOME);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
