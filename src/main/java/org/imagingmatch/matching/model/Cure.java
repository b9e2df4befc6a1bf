package org.imagingmatch.matching.model;

import java.time.LocalDate;

/**
 * The change that would fix an unmet gate.
 *
 * @param what what to do, as key and parameters
 * @param by earliest day on which it can be done; null = no date can be promised
 */
public record Cure(Reason what, LocalDate by) {

  /** A cure without a date. */
  public static Cure of(String code, Object... namesAndValues) {
    return new Cure(Reason.of(code, namesAndValues), null);
  }

  /** The same cure, possible from a day on. */
  public Cure by(LocalDate day) {
    return new Cure(what, day);
  }
}
