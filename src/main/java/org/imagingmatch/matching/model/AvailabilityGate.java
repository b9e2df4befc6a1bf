package org.imagingmatch.matching.model;

import java.time.LocalDate;
import org.imagingmatch.matching.model.CandidateFacts.Availability;

/** Free from the start, or the last flexible day after it, to the end. */
final class AvailabilityGate implements GateRule {

  private static final Finding NOT_RECORDED =
      Finding.unknown(Reason.of("availability.notRecorded"));
  private static final Finding NOW = Finding.met(Reason.of("availability.now"));

  private final LocalDate start;
  private final LocalDate latest;
  private final LocalDate end;

  AvailabilityGate(Demand demand) {
    this.start = demand.situation().start();
    this.latest = start.plusDays(demand.vacancy().startFlexDays());
    this.end = demand.situation().end();
  }

  @Override
  public Finding judge(Pairing pairing) {
    Availability availability = pairing.candidate().availability();
    if (availability == null) {
      return NOT_RECORDED;
    }
    LocalDate from = availability.from();
    if (availability.until() != null && availability.until().isBefore(end)) {
      return Finding.unmet(
          Reason.of(
              availability.until().isBefore(start)
                  ? "availability.endsBefore"
                  : "availability.endsInside",
              "until",
              availability.until()),
          Cure.of("availability.extend", "until", end));
    }
    if (from == null) {
      return NOW;
    }
    Finding finding =
        from.isAfter(latest)
            ? Finding.unmet(
                Reason.of("availability.tooLate", "from", from, "latest", latest),
                Cure.of("availability.wait", "from", from).by(from))
            : Finding.met(Reason.of("availability.from", "from", from));
    return finding.notBefore(from);
  }
}
