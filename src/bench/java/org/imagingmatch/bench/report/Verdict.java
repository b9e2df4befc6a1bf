package org.imagingmatch.bench.report;

/** What a figure means for its target. */
public enum Verdict {
  MET("met"),
  NOT_MET("**not met**"),
  /** There is no target; the figure is for comparison. */
  NONE(""),
  /** What it measures is not there yet. */
  NOT_BUILT("not built yet");

  private final String shown;

  Verdict(String shown) {
    this.shown = shown;
  }

  /** Met, when a figure is at most so much. */
  public static Verdict atMost(double limit, double figure) {
    return figure <= limit ? MET : NOT_MET;
  }

  /** Met, when a figure is at least so much. */
  public static Verdict atLeast(double limit, double figure) {
    return figure >= limit ? MET : NOT_MET;
  }

  String shown() {
    return shown;
  }
}
