package org.imagingmatch.bench.report;

/**
 * One line of the report.
 *
 * @param number P1 and so on, or empty
 * @param people how large the pool was
 * @param target empty = none
 * @param figures null = not measured
 * @param against what {@code ratio} is the ratio to; empty = none
 */
public record Line(
    String number,
    String work,
    int people,
    String target,
    Figures figures,
    String against,
    double ratio,
    Verdict verdict) {

  /** A figure without a target. */
  public static Line of(String work, int people, Figures figures) {
    return new Line("", work, people, "", figures, "", Double.NaN, Verdict.NONE);
  }

  /** Something that cannot be measured yet. */
  public static Line notBuilt(String number, String work, String target) {
    return new Line(number, work, 0, target, null, "", Double.NaN, Verdict.NOT_BUILT);
  }

  String ratioShown() {
    return Double.isNaN(ratio) ? "" : Figures.shown(ratio) + " × " + against;
  }
}
