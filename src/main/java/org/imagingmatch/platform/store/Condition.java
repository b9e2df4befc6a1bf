package org.imagingmatch.platform.store;

import java.util.List;

/**
 * What must hold of the rows of a list.
 *
 * @param of the filter that states it
 * @param values one for each {@code ?}
 */
record Condition(String of, String sql, List<Object> values) {

  private static final String NOT = "not";

  Condition {
    long places = sql.chars().filter(each -> each == '?').count();
    if (places != values.size()) {
      throw new IllegalArgumentException(values.size() + " values for " + sql);
    }
  }

  /** That it does not hold, whatever a count for another value of its filter leaves out. */
  Condition refused() {
    return new Condition(NOT, "not coalesce(" + sql + ", false)", values);
  }
}
