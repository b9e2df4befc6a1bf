package org.imagingmatch.pathway;

import java.time.LocalDate;
import org.imagingmatch.pathway.model.Countdown;
import org.imagingmatch.pathway.model.Countdown.CountdownBasis;
import org.imagingmatch.pathway.model.Countdown.CountdownState;
import org.imagingmatch.reference.ClockKind;

/**
 * One thing that runs out while something is held.
 *
 * @param state UNKNOWN = nobody recorded it and the catalogue does not say
 * @param opensOn first day of the window in which it can be renewed; null = none is known
 * @param dueOn last day; null = not known, or never
 * @param everyMonths how often it comes; null = not known
 * @param basis where the day is from; null where there is none
 * @param note what the body says of it; null = nothing more is known
 */
public record RenewalClock(
    ClockKind clock,
    CountdownState state,
    LocalDate opensOn,
    LocalDate dueOn,
    Integer everyMonths,
    CountdownBasis basis,
    String note) {

  static RenewalClock of(ClockKind clock, Countdown countdown, String note) {
    return new RenewalClock(
        clock,
        countdown.state(),
        countdown.opensOn(),
        countdown.dueOn(),
        countdown.everyMonths(),
        countdown.basis(),
        note);
  }

  /** Whether it runs out by a day, and has not yet. */
  boolean isDueBy(LocalDate day) {
    return state == CountdownState.DUE && !dueOn.isAfter(day);
  }
}
