package org.imagingmatch.matching.model;

import java.time.LocalDate;
import org.imagingmatch.matching.model.CandidateFacts.Availability;

/** Free from the start, or the last flexible day after it, to the end. */
final class AvailabilityGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    Availability availability = pairing.candidate().availability();
    if (availability == null) {
      return Finding.unknown(Reason.of("availability.notRecorded"));
    }
    LocalDate from = availability.from();
    LocalDate end = pairing.situation().end();
    if (availability.until() != null && availability.until().isBefore(end)) {
      return Finding.unmet(
          Reason.of(
              availability.until().isBefore(pairing.situation().start())
                  ? "availability.endsBefore"
                  : "availability.endsInside",
              "until",
              availability.until()),
          Cure.of("availability.extend", "until", end));
    }
    if (from == null) {
      return Finding.met(Reason.of("availability.now"));
    }
    LocalDate latest = pairing.situation().start().plusDays(pairing.vacancy().startFlexDays());
    Finding finding =
        from.isAfter(latest)
            ? Finding.unmet(
                Reason.of("availability.tooLate", "from", from, "latest", latest),
                Cure.of("availability.wait", "from", from).by(from))
            : Finding.met(Reason.of("availability.from", "from", from));
    return finding.notBefore(from);
  }
}
