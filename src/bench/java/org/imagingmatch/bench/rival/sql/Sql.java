package org.imagingmatch.bench.rival.sql;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imagingmatch.bench.rival.Days;

/** Values as they stand in a statement. */
final class Sql {

  private Sql() {}

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String date(int day) {
    return "date '" + Days.date(day) + "'";
  }

  /** In a fixed order, so that equal questions are equal statements. */
  static String texts(Collection<String> values) {
    return new TreeSet<>(values)
        .stream().map(Sql::text).collect(Collectors.joining(",", "array[", "]::text[]"));
  }
}
