package org.imagingmatch.matching.model;

import java.util.List;

/** Share of the preferred credentials in good standing over the whole period. */
final class PreferredCredentialsFit implements FitRule {

  private static final Measure NOT_STATED = Measure.notStated(Reason.of("preferred.notStated"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("credential.notRecorded"));

  private final List<String> preferred;
  private final RuleBook rules;

  PreferredCredentialsFit(Demand demand) {
    this.preferred = demand.vacancy().preferredCredentials();
    this.rules = demand.rules();
  }

  @Override
  public Measure measure(Pairing pairing) {
    if (preferred.isEmpty()) {
      return NOT_STATED;
    }
    if (pairing.candidate().credentials() == null) {
      return NOT_RECORDED;
    }
    List<String> held = preferred.stream().filter(code -> holds(code, pairing)).toList();
    return Measure.scored(
        (double) held.size() / preferred.size(),
        Reason.of("preferred.held", "held", held, "count", held.size(), "of", preferred.size()));
  }

  private boolean holds(String code, Pairing pairing) {
    for (Held held : pairing.standings().held()) {
      if (held.status() == CredentialStatus.ACTIVE
          && rules.satisfies(held.code(), code)
          && held.standing().verdict() == Verdict.MET) {
        return true;
      }
    }
    return false;
  }
}
