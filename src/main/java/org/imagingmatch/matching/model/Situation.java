package org.imagingmatch.matching.model;

import java.time.LocalDate;

/**
 * All that a judgement depends on besides the two parties.
 *
 * @param asOf the day on which it is judged
 * @param period the time the contract runs
 */
public record Situation(LocalDate asOf, Period period, RuleBook rules, MatchingSettings settings) {

  /** The situation of a vacancy on a day. */
  public static Situation of(
      VacancyFacts vacancy, LocalDate asOf, RuleBook rules, MatchingSettings settings) {
    return new Situation(asOf, Period.of(vacancy, asOf, settings), rules, settings);
  }

  /** The same on the one day on which it is judged. */
  Situation onTheDay() {
    return new Situation(asOf, new Period(asOf, asOf, false), rules, settings);
  }

  /** The first day still to come: the start, or the day it is judged where the start is past. */
  LocalDate firstDay() {
    return start().isBefore(asOf) ? asOf : start();
  }

  LocalDate start() {
    return period.start();
  }

  LocalDate end() {
    return period.end();
  }
}
