package org.imagingmatch.matching;

/** What says how long a step takes. */
public enum StartStepBasis {
  /** The record of the person. */
  RECORD,
  /** A setting of the deployment. */
  SETTING,
  /** A rule of the reference data; the time it takes is a setting. */
  RULE
}
