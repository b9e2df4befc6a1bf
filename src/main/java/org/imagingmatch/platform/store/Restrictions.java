package org.imagingmatch.platform.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a list query, in HQL or SQL. A condition whose value is not stated restricts
 * nothing.
 */
public final class Restrictions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final StringBuilder name = new StringBuilder();

  /**
   * Adds a condition with one parameter.
   *
   * @param condition over the row, which is {@code r} in HQL
   * @param parameter name of the parameter in it
   * @param value null or an empty list = not stated
   */
  public Restrictions and(String condition, String parameter, Object value) {
    if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
      conditions.add("(" + condition + ")");
      parameters.put(parameter, value);
      name.append(condition).append('=').append(value).append('\n');
    }
    return this;
  }

  /** The list that they make, for its cursors. */
  public String name() {
    return name.toString();
  }

  /**
   * Only what comes after an item in the order of lists.
   *
   * @param id the path of the id in HQL
   */
  Restrictions after(Cursor start, String id) {
    Restrictions rest = new Restrictions();
    rest.conditions.addAll(conditions);
    rest.parameters.putAll(parameters);
    if (start != null) {
      rest.conditions.add("(r.createdAt, " + id + ") > (:createdAt, :id)");
      rest.parameters.put("createdAt", start.createdAt());
      rest.parameters.put("id", start.id());
    }
    return rest;
  }

  /** All of them, as the clause of a query; empty if there are none. */
  public String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** The values of their parameters. */
  public Map<String, Object> parameters() {
    return parameters;
  }
}
