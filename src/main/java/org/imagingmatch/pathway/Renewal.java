package org.imagingmatch.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.pathway.model.Countdown.CountdownState;

/**
 * Something a person holds, what of it runs out, and which vacancies hang on it.
 *
 * @param code of the credential or certificate; the jurisdiction or country of the others
 * @param nextOn first day to come on which something of it runs out; null = none is known
 * @param credits of credentials only; null where nothing is known of any
 * @param afterEnd vacancies for which the person is eligible today and would not be without it;
 *     null = there was no time to judge them
 * @param duringContract vacancies for which the person would be eligible if it did not end before
 *     the contract does; null = there was no time to judge them
 * @param notes what else the catalogue says of it; null = nothing
 * @param source of what the catalogue says; null = everything is from the record
 * @param asOf day, month or year of the source
 */
public record Renewal(
    HoldingKind kind,
    String code,
    String name,
    LocalDate nextOn,
    List<RenewalClock> clocks,
    CreditsDue credits,
    VacanciesAtRisk afterEnd,
    VacanciesAtRisk duringContract,
    String notes,
    String source,
    String asOf) {

  /** What runs out first, and then what may at any time. */
  static final Comparator<Renewal> SOONEST_FIRST =
      Comparator.comparing(Renewal::nextOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Renewal::kind)
          .thenComparing(Renewal::code);

  static LocalDate soonest(List<RenewalClock> clocks) {
    return clocks.stream()
        .filter(clock -> clock.state() == CountdownState.DUE)
        .map(RenewalClock::dueOn)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  boolean isDueBy(LocalDate day) {
    return nextOn != null && !nextOn.isAfter(day);
  }
}
