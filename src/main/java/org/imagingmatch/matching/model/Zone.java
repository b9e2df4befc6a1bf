package org.imagingmatch.matching.model;

import java.util.Set;

/**
 * Rows of open vacancies that are read together.
 *
 * @param usual whether the best score can be told by the place; false = those of which it cannot
 * @param training training posts only; false = all others
 * @param cell facilities in one cell only; null = everywhere
 * @param except but for these cells
 * @param kilometres no facility in it is nearer to the person's home; NaN = not known
 */
public record Zone(
    boolean usual, boolean training, Integer cell, Set<Integer> except, double kilometres) {

  boolean measured() {
    return !Double.isNaN(kilometres);
  }
}
