package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of one field of a person's or a vacancy's facts.
 *
 * @param field its name, which is also that of the API
 * @param at entry of the list that is replaced; the length of the list = one more; null = the field
 *     as a whole
 * @param value the entry, or the field; null = no longer stated
 */
public record Edit(String field, Integer at, Object value) {

  static Edit of(String field, Object value) {
    return new Edit(field, null, value);
  }

  /** A field after the change; itself when it is another one. */
  @SuppressWarnings("unchecked") // Whoever makes an edit knows the type of its field.
  <T> T in(String name, T before) {
    return name.equals(field) ? (T) value : before;
  }

  /** A list after the change; itself when it is another one. */
  @SuppressWarnings("unchecked") // As above.
  <T> List<T> inList(String name, List<T> before) {
    if (!name.equals(field) || at == null) {
      return in(name, before);
    }
    List<T> after = before == null ? new ArrayList<>() : new ArrayList<>(before);
    if (at == after.size()) {
      after.add((T) value);
    } else {
      after.set(at, (T) value);
    }
    return after;
  }
}
