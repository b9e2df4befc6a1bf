package org.imagingmatch.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.imagingmatch.platform.store.Sql.Array;

/**
 * Inserts texts into columns of whatever type: the database reads them as it reads a COPY, which
 * row-level security does not allow.
 */
@ApplicationScoped
class Tables {

  private final Sql sql;
  private final Map<String, Map<String, String>> types = new ConcurrentHashMap<>();

  Tables(Sql sql) {
    this.sql = sql;
  }

  /** Inserts rows, given column by column. */
  void insert(String table, Map<String, List<String>> columns) {
    sql.write(statement(table, columns), values(columns));
  }

  /** Inserts the rows whose external id nobody has; answers their ids. */
  List<UUID> insertNew(String table, Map<String, List<String>> columns) {
    return sql.read(
        statement(table, columns)
            + " on conflict (organisation_id, external_id) do nothing returning id",
        values(columns),
        row -> row.getObject(1, UUID.class));
  }

  private String statement(String table, Map<String, List<String>> columns) {
    Map<String, String> known = types.computeIfAbsent(table, this::types);
    String names = String.join(", ", columns.keySet());
    return columns.keySet().stream()
        .map(column -> "cast(r." + column + " as " + known.get(column) + ")")
        .collect(
            Collectors.joining(
                ", ",
                "insert into " + table + " (" + names + ") select ",
                " from unnest(" + "?, ".repeat(columns.size() - 1) + "?) as r (" + names + ")"));
  }

  private static List<Array> values(Map<String, List<String>> columns) {
    return columns.values().stream().map(Array::ofTexts).toList();
  }

  private Map<String, String> types(String table) {
    return sql.describe("select * from " + table + " where false", Tables::types);
  }

  private static Map<String, String> types(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    Map<String, String> types = new HashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      types.put(columns.getColumnName(i), columns.getColumnTypeName(i));
    }
    return types;
  }
}
