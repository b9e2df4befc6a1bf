package org.imagingmatch.matching.model;

/** What a hard criterion means. */
interface GateRule {

  /** Judges one candidate against one vacancy; MET where the vacancy asks nothing. */
  Finding judge(Pairing pairing);
}
