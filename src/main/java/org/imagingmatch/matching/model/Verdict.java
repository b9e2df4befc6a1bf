package org.imagingmatch.matching.model;

/** Outcome of a gate, best first. */
public enum Verdict {
  /** Fulfilled over the whole period. */
  MET,
  /** In good standing, but ends inside the period or is due for renewal before it. */
  AT_RISK,
  /** Not held, but a known route ends in time, or the vacancy allows it to come later. */
  OBTAINABLE,
  /** The rule book or the record does not say. */
  UNKNOWN,
  /** Not fulfilled. */
  UNMET
}
