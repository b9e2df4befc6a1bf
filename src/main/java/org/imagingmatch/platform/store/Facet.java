package org.imagingmatch.platform.store;

import java.util.List;

/**
 * A property of the rows {@code r} of a list, of which the values can be counted.
 *
 * @param name also that of the filter by it
 * @param join what has to be joined, with a {@code ?} for each of {@code values}; empty = nothing
 * @param value an expression over the rows and what is joined
 * @param values of the join
 */
public record Facet(String name, String join, String value, List<Object> values) {

  /** Of a column of the row itself. */
  public static Facet of(String name, String value) {
    return new Facet(name, "", value, List.of());
  }
}
