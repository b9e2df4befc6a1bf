package org.imagingmatch.matching.model;

import java.util.List;

/** The facility lies in a region the candidate accepts; none stated = anywhere. */
final class RegionGate implements GateRule {

  @Override
  public Finding judge(Pairing pairing) {
    List<String> accepted = pairing.candidate().regions();
    String region = pairing.vacancy().region();
    if (accepted == null || accepted.isEmpty()) {
      return Finding.met(Reason.of("region.anywhere"));
    }
    RuleBook rules = pairing.rules();
    if (accepted.stream().anyMatch(outer -> rules.contains(outer, region))) {
      return Finding.met(Reason.of("region.accepted", "region", region));
    }
    if (accepted.stream().anyMatch(inner -> rules.contains(region, inner))) {
      return Finding.unknown(Reason.of("region.tooCoarse", "region", region));
    }
    return Finding.unmet(
        Reason.of("region.notAccepted", "region", region),
        Cure.of("region.accept", "region", region));
  }
}
