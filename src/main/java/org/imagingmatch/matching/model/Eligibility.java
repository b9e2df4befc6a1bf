package org.imagingmatch.matching.model;

/** The sum of the verdicts, best first. */
public enum Eligibility {
  /** Every gate is MET. */
  ELIGIBLE,
  /** No gate is UNMET, but some are AT_RISK, OBTAINABLE or UNKNOWN. */
  CONDITIONAL,
  /** Some gate is UNMET. */
  INELIGIBLE
}
