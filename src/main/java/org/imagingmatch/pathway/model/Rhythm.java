package org.imagingmatch.pathway.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Days that are the same for all holders and come again.
 *
 * @param opensOn where there is a window: the first day of a known one; null = none
 * @param endsOn last day of a known cycle; the last of a month stays the last of a month
 * @param months from one end to the next, above 0
 */
public record Rhythm(LocalDate opensOn, LocalDate endsOn, int months) {

  /** The same, moved to the first cycle that does not end before a day. */
  public Rhythm on(LocalDate day) {
    int cycle = (int) Math.floorDiv(ChronoUnit.MONTHS.between(endsOn, day), (long) months) - 1;
    while (end(cycle).isBefore(day)) {
      cycle++;
    }
    LocalDate opens = opensOn == null ? null : opensOn.plusMonths((long) cycle * months);
    return new Rhythm(opens, end(cycle), months);
  }

  private LocalDate end(int cycle) {
    YearMonth month = YearMonth.from(endsOn).plusMonths((long) cycle * months);
    boolean last = endsOn.getDayOfMonth() == endsOn.lengthOfMonth();
    return last
        ? month.atEndOfMonth()
        : month.atDay(Math.min(endsOn.getDayOfMonth(), month.lengthOfMonth()));
  }
}
