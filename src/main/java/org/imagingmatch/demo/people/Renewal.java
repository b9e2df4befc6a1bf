package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When credentials of a body end.
 *
 * @param credential beginning of the codes
 * @param rule what the end is counted from
 * @param months length of a period; null with {@code NEVER}
 * @param month month at whose end it ends, with {@code CALENDAR}
 */
record Renewal(String credential, Rule rule, Integer months, Integer month, String source) {

  private static final List<Renewal> ALL = Table.read("renewals.csv", Renewal.class);

  /** Bodies take the next fee about two months ahead. */
  private static final int EARLY_DAYS = 60;

  enum Rule {
    BIRTH_MONTH,
    CALENDAR,
    ISSUE,
    NEVER
  }

  static Renewal of(String code) {
    return ALL.stream()
        .filter(each -> code.startsWith(each.credential))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No renewal rule for " + code));
  }

  /** From when to when something first granted on a day stands; no end = it does not end. */
  record Term(LocalDate from, LocalDate to) {}

  Term term(LocalDate issued, Sketch sketch, Draw draw) {
    if (rule == Rule.NEVER) {
      return new Term(issued, null);
    }
    LocalDate end = lastDay(running(issued, sketch, draw), sketch);
    return new Term(issued.isAfter(end) ? end.minusMonths(months) : issued, end);
  }

  private LocalDate lastDay(LocalDate running, Sketch sketch) {
    if (sketch.standing() == Standing.LAPSED) {
      return monthEnd(running.minusMonths(months));
    }
    boolean renewed = sketch.prompt() && running.isBefore(sketch.today().plusDays(EARLY_DAYS));
    return renewed ? monthEnd(running.plusMonths(months)) : running;
  }

  /** The end of the period in which today is. */
  private LocalDate running(LocalDate issued, Sketch sketch, Draw draw) {
    return switch (rule) {
      case ISSUE -> afterIssue(issued, sketch.today());
      case CALENDAR -> calendar(sketch.today());
      default ->
          monthEnd(sketch.birthMonth(), sketch.today()).plusYears(draw.between(0, months / 12 - 1));
    };
  }

  private LocalDate afterIssue(LocalDate issued, LocalDate today) {
    LocalDate end = issued.plusMonths(months);
    while (end.isBefore(today)) {
      end = end.plusMonths(months);
    }
    return monthEnd(end);
  }

  /** Periods of two years end in even ones. */
  private LocalDate calendar(LocalDate today) {
    LocalDate end = monthEnd(month, today);
    return months == 24 && end.getYear() % 2 == 1 ? monthEnd(end.plusYears(1)) : end;
  }

  private static LocalDate monthEnd(int month, LocalDate today) {
    LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
    return end.isBefore(today) ? monthEnd(end.plusYears(1)) : end;
  }

  private static LocalDate monthEnd(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }
}
