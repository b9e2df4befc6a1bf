package org.imagingmatch.matching;

import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match.Points;
import org.imagingmatch.matching.model.Measure;

/**
 * What a fit gave to the score.
 *
 * @param degree how well it is met, 0 to 1, to four decimals
 * @param weight the weight it was counted with
 * @param points its part of the score, to four decimals; the points add up to the score
 */
public record FitScore(
    Fit fit,
    Measure.State state,
    double degree,
    double weight,
    double points,
    WordedReason reason) {

  static FitScore of(Fit fit, Points points, Texts texts) {
    Measure measure = points.measure();
    return new FitScore(
        fit,
        measure.state(),
        Shown.fourDecimals(measure.degree()),
        points.weight(),
        Shown.fourDecimals(points.points()),
        WordedReason.of(measure.reason(), texts));
  }
}
