package org.imagingmatch.matching.model;

import java.time.LocalDate;

/**
 * The time a contract runs; both ends belong to it.
 *
 * @param assumed the vacancy did not state the start, or not the length of a fixed term
 */
public record Period(LocalDate start, LocalDate end, boolean assumed) {

  /** Days a permanent post, or one of unstated length, is judged over. */
  private static final int DAYS_WHEN_OPEN = 90;

  /** Period of a vacancy as seen on a day. */
  public static Period of(VacancyFacts vacancy, LocalDate asOf, MatchingSettings settings) {
    LocalDate start =
        vacancy.startsOn() != null
            ? vacancy.startsOn()
            : assumedStart(vacancy.startsAsap(), asOf, settings);
    boolean permanent = vacancy.contract() == Contract.PERMANENT;
    boolean fixed = !permanent && vacancy.weeks() != null;
    LocalDate end = fixed ? start.plusWeeks(vacancy.weeks()) : start.plusDays(DAYS_WHEN_OPEN);
    return new Period(start, end, vacancy.startsOn() == null || !permanent && !fixed);
  }

  /** Start of a vacancy that states none, as seen on a day. */
  static LocalDate assumedStart(boolean asap, LocalDate asOf, MatchingSettings settings) {
    return asap ? asOf : asOf.plusDays(settings.leadDays());
  }
}
