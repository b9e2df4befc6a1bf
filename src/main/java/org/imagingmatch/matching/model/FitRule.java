package org.imagingmatch.matching.model;

/** What a soft criterion means for one vacancy. It never changes once it is made. */
interface FitRule {

  /** Measures how well one candidate suits the vacancy. */
  Measure measure(Pairing pairing);
}
