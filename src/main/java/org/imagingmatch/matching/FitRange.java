package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.WeightRange;

/**
 * How far one weight can move. Within, the rank holds; on a bound, somebody has the same score.
 *
 * @param weight the present one
 * @param to null = however great
 * @param tight false = it may hold further: somebody who was not looked at could end it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FitRange(Fit fit, double weight, double from, Double to, boolean tight) {

  private static final int DECIMALS = 4;

  static FitRange of(Ranking ranking, int place, Fit fit) {
    WeightRange range = WeightRange.of(ranking, place, fit);
    double weight = ranking.items().get(place).match().points().get(fit.ordinal()).weight();
    boolean bounded = range.to() <= RequestedWeights.MOST.doubleValue();
    return new FitRange(
        fit,
        weight,
        Math.min(weight, rounded(range.from(), RoundingMode.CEILING)),
        bounded ? Math.max(weight, rounded(range.to(), RoundingMode.FLOOR)) : null,
        range.tight());
  }

  /** Inwards, so that the rank holds in all that is said. */
  private static double rounded(double bound, RoundingMode inwards) {
    return BigDecimal.valueOf(bound).setScale(DECIMALS, inwards).doubleValue();
  }
}
