package org.imagingmatch.matching.model;

import java.util.Set;
import java.util.function.Function;

/**
 * A change by which a vacancy asks less.
 *
 * @param what the change, as key and parameters
 * @param topic what it is about; topics that exclude each other are of alternatives
 * @param gates those whose findings it can change, as long as the period stays
 * @param change what it makes of a vacancy that another relaxation may have changed before
 */
public record Relaxation(
    Reason what, Topic topic, Set<Gate> gates, Function<VacancyFacts, Edit> change) {

  /** The field of the vacancy that changes, and its new value. */
  public Edit edit(VacancyFacts vacancy) {
    return change.apply(vacancy);
  }

  /** The vacancy after it. */
  public VacancyFacts of(VacancyFacts vacancy) {
    return vacancy.with(edit(vacancy));
  }
}
