package org.imagingmatch.bench.seed;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows of one table on their way into it, in the text format of COPY. */
final class CopyRows {

  private static final String NULL = "\\N";

  private final String command;
  private final int columns;
  private final StringBuilder text = new StringBuilder();

  CopyRows(String table, List<String> columns) {
    this.command = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
    this.columns = columns.size();
  }

  void add(Object... values) {
    if (values.length != columns) {
      throw new IllegalArgumentException(
          "%d values for %d columns: %s".formatted(values.length, columns, command));
    }
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      append(values[i]);
    }
    text.append('\n');
  }

  /** Sends what was added, and begins anew. */
  void send(Connection connection) throws SQLException, IOException {
    if (!text.isEmpty()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(command, new StringReader(text.toString()));
      text.setLength(0);
    }
  }

  private void append(Object value) {
    if (value == null) {
      text.append(NULL);
    } else if (value instanceof Collection<?> list) {
      escape(list.stream().map(CopyRows::element).collect(Collectors.joining(",", "{", "}")));
    } else {
      escape(value.toString());
    }
  }

  private static String element(Object value) {
    return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
