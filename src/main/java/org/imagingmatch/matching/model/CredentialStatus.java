package org.imagingmatch.matching.model;

/** Standing of a credential or licence with the body that granted it. */
public enum CredentialStatus {
  /** In good standing. */
  ACTIVE,
  /** In good standing, but on probation for missing continuing education. */
  CE_PROBATION,
  /** Cleared to sit the examination; not yet certified. */
  REGISTRY_ELIGIBLE,
  /** Withdrawn for a time by the body. */
  SUSPENDED,
  /** Withdrawn for good by the body. */
  REVOKED,
  /** Given up or lapsed. */
  DISCONTINUED;

  /** Whether the body counts the holder as certified today. */
  public boolean inGoodStanding() {
    return this == ACTIVE || this == CE_PROBATION;
  }
}
