package org.imagingmatch.matching;

import java.util.Arrays;
import java.util.List;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Match;

/** How a reader wants matches told: how much, and in which language. */
record Answer(Detail detail, Texts texts) {

  /** The gates in their order; null when only scores are wanted. */
  List<GateVerdict> gates(Match match) {
    return detail == Detail.SCORES
        ? null
        : Arrays.stream(Gate.values())
            .map(gate -> GateVerdict.of(gate, match.findings().get(gate.ordinal()), texts))
            .toList();
  }

  /** The fits in their order; null when only scores are wanted. */
  List<FitScore> fits(Match match) {
    return detail == Detail.SCORES
        ? null
        : Arrays.stream(Fit.values())
            .map(fit -> FitScore.of(fit, match.points().get(fit.ordinal()), texts))
            .toList();
  }
}
