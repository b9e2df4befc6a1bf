package org.imagingmatch.matching.model;

/** Which fits a vacancy states, as a set of bits, and what each of them gives to a score. */
final class Stated {

  /** Nobody: by it can be told which fits the vacancy states. */
  private static final CandidateFacts NOBODY =
      new CandidateFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);

  private Stated() {}

  static int by(VacancyFacts vacancy, Situation situation) {
    Pairing nobody = Pairing.of(vacancy, NOBODY, situation);
    int stated = 0;
    for (Fit fit : Fit.ALL) {
      if (fit.measure(nobody).state() != Measure.State.NOT_STATED) {
        stated |= 1 << fit.ordinal();
      }
    }
    return stated;
  }

  /** What each fit gives to a score at most. */
  static double[] points(int stated, Weights weights) {
    double[] points = new double[Fit.ALL.size()];
    double greatest = 0;
    for (Fit fit : Fit.ALL) {
      points[fit.ordinal()] = (stated >> fit.ordinal() & 1) * weights.of(fit);
      greatest = Math.max(greatest, points[fit.ordinal()]);
    }
    // As shares of the greatest, as the score is, so that no sum leaves the range of a double.
    double total = 0;
    for (double weight : points) {
      total += greatest == 0 ? 0 : weight / greatest;
    }
    for (int i = 0; i < points.length; i++) {
      points[i] = greatest == 0 ? 0 : 100 * (points[i] / greatest) / total;
    }
    return points;
  }

  static boolean countsExperience(Requirement asked) {
    return asked instanceof Requirement.Experience
        || asked != null && asked.branches().stream().anyMatch(Stated::countsExperience);
  }
}
