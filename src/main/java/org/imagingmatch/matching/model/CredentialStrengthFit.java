package org.imagingmatch.matching.model;

/** Strength and verification of the credentials that satisfy the requirement tree. */
final class CredentialStrengthFit implements FitRule {

  private static final Measure NOT_ASKED = Measure.notStated(Reason.of("credential.notAsked"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("credential.notRecorded"));

  private final boolean asked;

  CredentialStrengthFit(Demand demand) {
    this.asked = demand.vacancy().credentials() != null;
  }

  @Override
  public Measure measure(Pairing pairing) {
    if (!asked) {
      return NOT_ASKED;
    }
    double degree = pairing.credentials().degree();
    if (degree == 0 && pairing.candidate().credentials() == null) {
      return NOT_RECORDED;
    }
    return Measure.scored(degree, Reason.of("credential.strength", "percent", percent(degree)));
  }

  private static long percent(double degree) {
    return Math.round(degree * 100);
  }
}
