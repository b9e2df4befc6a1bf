package org.imagingmatch.matching.model;

/** Strength and verification of the credentials that satisfy the requirement tree. */
final class CredentialStrengthFit implements FitRule {

  @Override
  public Measure measure(Pairing pairing) {
    Requirement asked = pairing.vacancy().credentials();
    if (asked == null) {
      return Measure.notStated(Reason.of("credential.notAsked"));
    }
    double degree = RequirementTree.judge(asked, pairing).degree();
    if (degree == 0 && pairing.candidate().credentials() == null) {
      return Measure.noData(Reason.of("credential.notRecorded"));
    }
    return Measure.scored(degree, Reason.of("credential.strength", "percent", percent(degree)));
  }

  private static long percent(double degree) {
    return Math.round(degree * 100);
  }
}
