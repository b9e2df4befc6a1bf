package org.imagingmatch.matching.model;

import java.time.LocalDate;

/**
 * All that a judgement depends on besides the two parties. It remembers what the vacancy asks, so
 * that judging many people for one vacancy in one situation works that out once.
 */
public final class Situation {

  private final LocalDate asOf;
  private final Period period;
  private final Period today;
  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Demand demand;

  private Situation(
      VacancyFacts vacancy, LocalDate asOf, RuleBook rules, MatchingSettings settings) {
    this.asOf = asOf;
    this.period = Period.of(vacancy, asOf, settings);
    this.today = new Period(asOf, asOf, false);
    this.rules = rules;
    this.settings = settings;
    this.demand = new Demand(vacancy, this);
  }

  /** The situation of a vacancy on a day. */
  public static Situation of(
      VacancyFacts vacancy, LocalDate asOf, RuleBook rules, MatchingSettings settings) {
    return new Situation(vacancy, asOf, rules, settings);
  }

  /** The day on which it is judged. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The time the contract runs. */
  public Period period() {
    return period;
  }

  /** By which rules it is judged. */
  public RuleBook rules() {
    return rules;
  }

  /** What the deployment set. */
  public MatchingSettings settings() {
    return settings;
  }

  /** What a vacancy asks in this situation, which need not be its own. */
  Demand demand(VacancyFacts vacancy) {
    return vacancy == demand.vacancy() ? demand : new Demand(vacancy, this);
  }

  /** The one day on which it is judged, as a period. */
  Period today() {
    return today;
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
