package org.imagingmatch.matching.model;

import java.util.List;

/** Share of the preferred credentials in good standing over the whole period. */
final class PreferredCredentialsFit implements FitRule {

  @Override
  public Measure measure(Pairing pairing) {
    List<String> preferred = pairing.vacancy().preferredCredentials();
    if (preferred.isEmpty()) {
      return Measure.notStated(Reason.of("preferred.notStated"));
    }
    if (pairing.candidate().credentials() == null) {
      return Measure.noData(Reason.of("credential.notRecorded"));
    }
    List<String> held = preferred.stream().filter(code -> holds(code, pairing)).toList();
    return Measure.scored(
        (double) held.size() / preferred.size(),
        Reason.of("preferred.held", "held", held, "count", held.size(), "of", preferred.size()));
  }

  private static boolean holds(String code, Pairing pairing) {
    Standings standings = pairing.standings();
    return standings.heldFor(code).stream()
        .filter(credential -> credential.status() == CredentialStatus.ACTIVE)
        .anyMatch(credential -> standings.of(credential).verdict() == Verdict.MET);
  }
}
