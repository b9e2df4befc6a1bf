package org.imagingmatch.matching.model;

import java.util.List;

/**
 * What a relaxation is about.
 *
 * @param what a part of the vacancy
 * @param at where in the tree of what is asked there, as numbers of branches from its root; empty =
 *     all of it
 */
record Topic(String what, List<Integer> at) {

  static Topic of(String what) {
    return new Topic(what, List.of());
  }

  /** Whether two are alternatives: about the same, or about a part of the other. */
  boolean excludes(Topic other) {
    int depth = Math.min(at.size(), other.at.size());
    return what.equals(other.what) && at.subList(0, depth).equals(other.at.subList(0, depth));
  }
}
