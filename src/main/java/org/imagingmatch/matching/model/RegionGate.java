package org.imagingmatch.matching.model;

import java.util.Collections;
import java.util.List;

/** The facility lies in a region the candidate accepts; none stated = anywhere. */
final class RegionGate implements GateRule {

  private static final Finding ANYWHERE = Finding.met(Reason.of("region.anywhere"));

  private final String region;
  private final RuleBook rules;
  private final List<String> around;

  RegionGate(Demand demand) {
    this.region = demand.vacancy().region();
    this.rules = demand.rules();
    this.around = rules.region(region).within();
  }

  @Override
  public Finding judge(Pairing pairing) {
    List<String> accepted = pairing.candidate().regions();
    if (accepted == null || accepted.isEmpty()) {
      return ANYWHERE;
    }
    if (!Collections.disjoint(accepted, around)) {
      return Finding.met(Reason.of("region.accepted", "region", region));
    }
    for (String inner : accepted) {
      if (rules.contains(region, inner)) {
        return Finding.unknown(Reason.of("region.tooCoarse", "region", region));
      }
    }
    return Finding.unmet(
        Reason.of("region.notAccepted", "region", region),
        Cure.of("region.accept", "region", region));
  }
}
