package org.imagingmatch.platform.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.imagingmatch.platform.store.Sql.Array;

/**
 * The conditions of a list, in SQL over its rows {@code r}. A condition whose value is not stated
 * restricts nothing.
 */
public final class Restrictions {

  private final List<Condition> conditions = new ArrayList<>();

  /**
   * Adds a condition.
   *
   * @param of the filter that states it
   * @param condition with a {@code ?} for each value; a list is an array
   * @param values null or an empty list = not stated
   */
  public Restrictions and(String of, String condition, Object... values) {
    if (Stream.of(values).allMatch(Restrictions::isStated)) {
      conditions.add(new Condition(of, "(" + condition + ")", List.of(values)));
    }
    return this;
  }

  /**
   * Adds that an expression has one of some values. One value alone is compared plainly, so that an
   * index still tells the order of what follows it.
   *
   * @param condition with {@code %s} where the comparison stands, such as {@code r.role %s}
   * @param values null or none = not stated
   * @param more values of the condition after these
   */
  public Restrictions anyOf(String of, String condition, Collection<?> values, Object... more) {
    if (values == null || values.isEmpty()) {
      return this;
    }
    List<?> plain = values.stream().map(Restrictions::plain).distinct().toList();
    Object compared = plain.size() == 1 ? plain.get(0) : plain;
    Object[] all = Stream.concat(Stream.of(compared), Stream.of(more)).toArray();
    return and(of, condition.formatted(plain.size() == 1 ? "= ?" : "= any (?)"), all);
  }

  /** Adds all of others. */
  public Restrictions and(Restrictions others) {
    conditions.addAll(others.conditions);
    return this;
  }

  /** Adds that none of others holds. */
  public Restrictions none(Restrictions others) {
    others.conditions.forEach(each -> conditions.add(each.refused()));
    return this;
  }

  /** All but those of one filter. */
  Restrictions without(String filter) {
    Restrictions rest = new Restrictions();
    conditions.stream().filter(each -> !each.of().equals(filter)).forEach(rest.conditions::add);
    return rest;
  }

  /** Only what comes after an item in the order of lists. */
  Restrictions after(Cursor start) {
    Restrictions rest = new Restrictions().and(this);
    return start == null
        ? rest
        : rest.and("cursor", "(r.created_at, r.id) > (?, ?)", start.createdAt(), start.id());
  }

  /** The list that they make, for its cursors. */
  public String name() {
    return conditions.stream()
        .map(each -> each.sql() + '=' + each.values())
        .collect(Collectors.joining("\n"));
  }

  /** All of them, as the clause of a query; empty if there are none. */
  public String where() {
    return conditions.isEmpty()
        ? ""
        : conditions.stream()
            .map(Condition::sql)
            .collect(Collectors.joining(" and ", " where ", ""));
  }

  /** The values in the order of their places. */
  List<Object> values() {
    return conditions.stream()
        .flatMap(each -> each.values().stream())
        .map(Restrictions::bound)
        .toList();
  }

  /** Gives a query its values, which are all it has. */
  public <E> NativeQuery<E> bind(NativeQuery<E> query) {
    List<Object> values = values();
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      query.setParameter(i + 1, value instanceof Array array ? array.values() : value);
    }
    return query;
  }

  private static boolean isStated(Object value) {
    return value != null && !(value instanceof Collection<?> list && list.isEmpty());
  }

  private static Object plain(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : Objects.requireNonNull(value);
  }

  private static Object bound(Object value) {
    if (!(value instanceof Collection<?> list)) {
      return plain(value);
    }
    return list.iterator().next() instanceof UUID
        ? new Array("uuid", list.toArray(UUID[]::new))
        : new Array("text", list.stream().map(Restrictions::plain).toArray(String[]::new));
  }
}
