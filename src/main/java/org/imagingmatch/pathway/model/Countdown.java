package org.imagingmatch.pathway.model;

import java.time.LocalDate;

/**
 * When something that a person holds runs out. What is not known is unknown, never "never".
 *
 * @param opensOn first day of the window in which it can be renewed; null = not known or no window
 * @param dueOn last day; null = not known, or never
 * @param everyMonths how often it comes; null = not known
 * @param basis null unless there is a day
 */
public record Countdown(
    CountdownState state,
    LocalDate opensOn,
    LocalDate dueOn,
    Integer everyMonths,
    CountdownBasis basis) {

  /** What is known of the day. */
  public enum CountdownState {
    DUE,
    /** It is over already. */
    ENDED,
    UNKNOWN,
    NEVER
  }

  /** Where the day is from. */
  public enum CountdownBasis {
    /** The record of the person. */
    RECORDED,
    /** A day that the body sets for everybody. */
    BODY,
    /** Reckoned from the day of issue. */
    ISSUE
  }

  /** It does not run out. */
  public static Countdown never() {
    return new Countdown(CountdownState.NEVER, null, null, null, null);
  }

  /** The day is not known; how often it comes may be. */
  public static Countdown unknown(Integer everyMonths) {
    return new Countdown(CountdownState.UNKNOWN, null, null, everyMonths, null);
  }

  /**
   * What holds until a day of the record.
   *
   * @param until null = not recorded, so that only the rhythm of the body can tell
   * @param rhythm null = none is known
   * @param everyMonths null = not known
   */
  public static Countdown until(
      LocalDate until, Rhythm rhythm, Integer everyMonths, LocalDate asOf) {
    if (until == null) {
      return byRhythm(rhythm, everyMonths, asOf);
    }
    CountdownState state = until.isBefore(asOf) ? CountdownState.ENDED : CountdownState.DUE;
    return new Countdown(state, null, until, everyMonths, CountdownBasis.RECORDED);
  }

  /**
   * A cycle in which something is to be earned: that of the body, else the recorded one. One that
   * is over says nothing of the next.
   *
   * @param endsOn as recorded; null = not recorded
   * @param rhythm null = none is known
   * @param everyMonths null = not known
   */
  public static Countdown cycle(
      LocalDate endsOn, Rhythm rhythm, Integer everyMonths, LocalDate asOf) {
    return rhythm == null && endsOn != null && !endsOn.isBefore(asOf)
        ? new Countdown(CountdownState.DUE, null, endsOn, everyMonths, CountdownBasis.RECORDED)
        : byRhythm(rhythm, everyMonths, asOf);
  }

  /**
   * What comes so many months after the day of issue, again and again.
   *
   * @param issuedOn null = not recorded
   * @param everyMonths null = not known
   */
  public static Countdown since(LocalDate issuedOn, Integer everyMonths, LocalDate asOf) {
    if (issuedOn == null || everyMonths == null) {
      return unknown(everyMonths);
    }
    int times = 1;
    while (issuedOn.plusMonths((long) times * everyMonths).isBefore(asOf)) {
      times++;
    }
    LocalDate due = issuedOn.plusMonths((long) times * everyMonths);
    return new Countdown(CountdownState.DUE, null, due, everyMonths, CountdownBasis.ISSUE);
  }

  private static Countdown byRhythm(Rhythm rhythm, Integer everyMonths, LocalDate asOf) {
    if (rhythm == null) {
      return unknown(everyMonths);
    }
    Rhythm next = rhythm.on(asOf);
    return new Countdown(
        CountdownState.DUE, next.opensOn(), next.endsOn(), next.months(), CountdownBasis.BODY);
  }
}
