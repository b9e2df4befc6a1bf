package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;

/** Permission to work in the facility's country over the period. */
final class WorkRightGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    String country = pairing.rules().region(pairing.vacancy().region()).country();
    List<WorkRight> rights = pairing.candidate().workRights();
    Finding none = none(country, rights, pairing);
    if (rights == null) {
      return none;
    }
    return rights.stream()
        .filter(right -> covers(right, country, pairing.rules()))
        .filter(right -> !endsBefore(right, pairing.situation().firstDay()))
        .sorted(longestFirst(country))
        .map(right -> held(right, country, pairing.situation()))
        .min(Finding.BEST_FIRST)
        .orElse(none);
  }

  /** A fixed order, so that the order of a record never shows in an answer. */
  private static Comparator<WorkRight> longestFirst(String country) {
    Comparator<WorkRight> ownFirst =
        Comparator.comparing(right -> !right.country().equals(country));
    return ownFirst
        .thenComparing(WorkRight::validUntil, Comparator.nullsFirst(Comparator.reverseOrder()))
        .thenComparing(WorkRight::country);
  }

  private static boolean covers(WorkRight right, String country, RuleBook rules) {
    return right.country().equals(country)
        || rules.mobility().stream()
            .anyMatch(
                mobility ->
                    mobility.from().equals(right.country())
                        && mobility.basis() == right.basis()
                        && mobility.to().contains(country));
  }

  private static boolean endsBefore(WorkRight right, LocalDate day) {
    return right.validUntil() != null && right.validUntil().isBefore(day);
  }

  private static Finding held(WorkRight right, String country, Situation situation) {
    String through = right.country().equals(country) ? null : right.country();
    Object[] parameters = {
      "country", country, "through", through, "validUntil", right.validUntil()
    };
    return endsBefore(right, situation.end())
        ? Finding.atRisk(right.validUntil(), Reason.of("workRight.endsInside", parameters))
        : Finding.met(Reason.of("workRight.held", parameters));
  }

  private static Finding none(String country, List<WorkRight> rights, Pairing pairing) {
    Boolean sponsors = pairing.vacancy().sponsorsVisa();
    Situation situation = pairing.situation();
    if (Boolean.TRUE.equals(sponsors)) {
      LocalDate by = situation.asOf().plusDays(situation.settings().visaDays());
      return Finding.obtainable(by, Reason.of("workRight.sponsored", "country", country, "by", by));
    }
    if (rights == null) {
      return Finding.unknown(Reason.of("workRight.notRecorded", "country", country));
    }
    return sponsors == null
        ? Finding.unknown(Reason.of("workRight.sponsorshipNotStated", "country", country))
        : Finding.unmet(
            Reason.of("workRight.missing", "country", country),
            Cure.of("workRight.sponsor", "country", country));
  }
}
