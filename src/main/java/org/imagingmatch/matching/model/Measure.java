package org.imagingmatch.matching.model;

/**
 * What a fit measured.
 *
 * @param degree how well it is met, 0..1; 0 unless SCORED
 */
public record Measure(State state, double degree, Reason reason) {

  /** Whether a fit could be measured. */
  public enum State {
    /** Measured. */
    SCORED,
    /** The vacancy does not state it: it drops out of the score. */
    NOT_STATED,
    /** The candidate's record has nothing to compare: it counts as 0. */
    NO_DATA
  }

  static Measure scored(double degree, Reason reason) {
    return new Measure(State.SCORED, Math.max(0, Math.min(1, degree)), reason);
  }

  static Measure notStated(Reason reason) {
    return new Measure(State.NOT_STATED, 0, reason);
  }

  static Measure noData(Reason reason) {
    return new Measure(State.NO_DATA, 0, reason);
  }
}
