package org.imagingmatch.matching.model;

/** What a hard criterion means for one vacancy. It never changes once it is made. */
interface GateRule {

  /** Judges one candidate against the vacancy; MET where the vacancy asks nothing. */
  Finding judge(Pairing pairing);
}
