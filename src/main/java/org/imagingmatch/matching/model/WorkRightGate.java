package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.WorkRight;
import org.imagingmatch.matching.model.RuleBook.MobilityRule;

/** Permission to work in the facility's country over the period. */
final class WorkRightGate implements GateRule {

  private final Situation situation;
  private final String country;
  private final Comparator<WorkRight> longestFirst;
  private final List<MobilityRule> mobility;
  private final Finding unrecorded;
  private final Finding none;

  WorkRightGate(Demand demand) {
    this.situation = demand.situation();
    this.country = demand.rules().region(demand.vacancy().region()).country();
    this.longestFirst = longestFirst(country);
    this.mobility =
        demand.rules().mobility().stream().filter(rule -> rule.to().contains(country)).toList();
    Boolean sponsors = demand.vacancy().sponsorsVisa();
    this.none = without(sponsors);
    this.unrecorded =
        Boolean.TRUE.equals(sponsors)
            ? none
            : Finding.unknown(Reason.of("workRight.notRecorded", "country", country));
  }

  /** A fixed order, so that the order of a record never shows in an answer. */
  private static Comparator<WorkRight> longestFirst(String country) {
    Comparator<WorkRight> ownFirst =
        Comparator.comparing(right -> !right.country().equals(country));
    return ownFirst
        .thenComparing(WorkRight::validUntil, Comparator.nullsFirst(Comparator.reverseOrder()))
        .thenComparing(WorkRight::country);
  }

  /** What the gate finds where some rights are recorded, but none for the country. */
  private Finding without(Boolean sponsors) {
    if (Boolean.TRUE.equals(sponsors)) {
      LocalDate by = situation.asOf().plusDays(situation.settings().visaDays());
      return Finding.obtainable(by, Reason.of("workRight.sponsored", "country", country, "by", by));
    }
    return sponsors == null
        ? Finding.unknown(Reason.of("workRight.sponsorshipNotStated", "country", country))
        : Finding.unmet(
            Reason.of("workRight.missing", "country", country),
            Cure.of("workRight.sponsor", "country", country));
  }

  @Override
  public Finding judge(Pairing pairing) {
    List<WorkRight> rights = pairing.candidate().workRights();
    if (rights == null) {
      return unrecorded;
    }
    List<WorkRight> valid = new ArrayList<>(rights.size());
    for (WorkRight right : rights) {
      if (covers(right) && !endsBefore(right, situation.firstDay())) {
        valid.add(right);
      }
    }
    if (valid.isEmpty()) {
      return none;
    }
    valid.sort(longestFirst);
    List<Finding> findings = new ArrayList<>(valid.size());
    for (WorkRight right : valid) {
      findings.add(held(right));
    }
    return Collections.min(findings, Finding.BEST_FIRST);
  }

  private boolean covers(WorkRight right) {
    if (right.country().equals(country)) {
      return true;
    }
    for (MobilityRule rule : mobility) {
      if (rule.from().equals(right.country()) && rule.basis() == right.basis()) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsBefore(WorkRight right, LocalDate day) {
    return right.validUntil() != null && right.validUntil().isBefore(day);
  }

  private Finding held(WorkRight right) {
    String through = right.country().equals(country) ? null : right.country();
    Object[] parameters = {
      "country", country, "through", through, "validUntil", right.validUntil()
    };
    return endsBefore(right, situation.end())
        ? Finding.atRisk(right.validUntil(), Reason.of("workRight.endsInside", parameters))
        : Finding.met(Reason.of("workRight.held", parameters));
  }
}
