package org.imagingmatch.run;

/** Why somebody moves, in the order in which it is taken apart. */
public enum MoveKind {
  /** The model, the reference data or the deployment's settings are others. */
  CATALOGUE,
  /** It was judged on another day. */
  DATE,
  /** The weights are others. */
  WEIGHTS,
  /** Something else is stated of the vacancy or recorded of the person. */
  DATA,
  /** Others came, left or changed. */
  COMPETITION
}
