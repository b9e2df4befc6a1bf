package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.imagingmatch.matching.model.CandidateFacts.Availability;

/** 1 if free on the start, falling linearly to 0 on the day after the last flexible one. */
final class AvailabilityFit implements FitRule {

  @Override
  public Measure measure(Pairing pairing) {
    Availability availability = pairing.candidate().availability();
    if (availability == null) {
      return Measure.noData(Reason.of("availability.notRecorded"));
    }
    LocalDate until = availability.until();
    if (until != null && until.isBefore(pairing.situation().start())) {
      return Measure.scored(0, Reason.of("availability.endsBefore", "until", until));
    }
    LocalDate from = availability.from();
    if (from == null) {
      return Measure.scored(1, Reason.of("availability.now"));
    }
    long late = ChronoUnit.DAYS.between(pairing.situation().start(), from);
    Reason reason = Reason.of("availability.from", "from", from);
    return late <= 0
        ? Measure.scored(1, reason)
        : Measure.scored(1 - (double) late / (pairing.vacancy().startFlexDays() + 1), reason);
  }
}
