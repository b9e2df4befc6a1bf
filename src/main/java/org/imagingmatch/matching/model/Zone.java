package org.imagingmatch.matching.model;

import java.util.Set;

/**
 * Rows of open vacancies that are read together.
 *
 * @param usual whether the best score can be told by the place; false = those of which it cannot
 * @param modalities in whose lists to look
 * @param cell facilities in one cell only; null = everywhere
 * @param except but for these cells
 * @param kilometres no facility in it is nearer to the person's home; NaN = not known
 */
public record Zone(
    boolean usual, Set<String> modalities, Integer cell, Set<Integer> except, double kilometres) {

  private static final Set<String> TRAINING = Set.of(Qualifications.EVERYONE);

  /** Whether it is of training posts alone. */
  boolean training() {
    return modalities.equals(TRAINING);
  }

  boolean measured() {
    return !Double.isNaN(kilometres);
  }
}
