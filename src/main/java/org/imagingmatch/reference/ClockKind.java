package org.imagingmatch.reference;

/** What runs out while a credential is held. */
public enum ClockKind {
  /** The status itself. */
  RENEWAL,
  CONTINUING_EDUCATION,
  /** Qualifying again. */
  REQUALIFICATION
}
