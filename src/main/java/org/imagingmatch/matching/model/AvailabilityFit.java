package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.imagingmatch.matching.model.CandidateFacts.Availability;

/** 1 if free on the start, falling linearly to 0 on the day after the last flexible one. */
final class AvailabilityFit implements FitRule {

  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("availability.notRecorded"));
  private static final Measure NOW = Measure.scored(1, Reason.of("availability.now"));

  private final LocalDate start;
  private final int flexDays;

  AvailabilityFit(Demand demand) {
    this.start = demand.situation().start();
    this.flexDays = demand.vacancy().startFlexDays();
  }

  @Override
  public Measure measure(Pairing pairing) {
    Availability availability = pairing.candidate().availability();
    if (availability == null) {
      return NOT_RECORDED;
    }
    LocalDate until = availability.until();
    if (until != null && until.isBefore(start)) {
      return Measure.scored(0, Reason.of("availability.endsBefore", "until", until));
    }
    LocalDate from = availability.from();
    if (from == null) {
      return NOW;
    }
    long late = ChronoUnit.DAYS.between(start, from);
    Reason reason = Reason.of("availability.from", "from", from);
    return late <= 0
        ? Measure.scored(1, reason)
        : Measure.scored(1 - (double) late / (flexDays + 1), reason);
  }
}
