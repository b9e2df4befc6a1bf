package org.imagingmatch.matching.model;

/** How far a credential was checked, weakest first. */
public enum VerificationLevel {
  /** Only the candidate says so. */
  SELF_DECLARED(0.75),
  /** The agency saw the document. */
  DOCUMENT(0.9),
  /** The body that granted it confirmed it. */
  PRIMARY_SOURCE(1.0);

  private final double factor;

  VerificationLevel(double factor) {
    this.factor = factor;
  }

  /** How far a credential was checked; one of which nothing is known is self-declared. */
  static VerificationLevel of(CandidateFacts.Credential held) {
    return held.verification() == null ? SELF_DECLARED : held.verification();
  }

  /** Factor on the strength of the credential, 0.75 to 1. */
  public double factor() {
    return factor;
  }
}
