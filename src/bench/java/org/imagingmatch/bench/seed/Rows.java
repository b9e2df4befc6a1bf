package org.imagingmatch.bench.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of several tables, sent together. */
public final class Rows {

  private final Map<String, CopyRows> tables = new LinkedHashMap<>();

  /** Names a table and its columns, separated by blanks. */
  public Rows table(String name, String columns) {
    tables.put(name, new CopyRows(name, List.of(columns.trim().split("\\s+"))));
    return this;
  }

  /** One more row, with a value for each column. */
  public void add(String table, Object... values) {
    tables.get(table).add(values);
  }

  /** Sends all rows to their tables, and begins anew. */
  public void send(Connection connection) throws SQLException, IOException {
    for (CopyRows rows : tables.values()) {
      rows.send(connection);
    }
  }
}
