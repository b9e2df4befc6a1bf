package org.imagingmatch.matching.model;

/** What a soft criterion means. */
interface FitRule {

  /** Measures how well one candidate suits one vacancy. */
  Measure measure(Pairing pairing);
}
