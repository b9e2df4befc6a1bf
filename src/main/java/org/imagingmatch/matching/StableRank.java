package org.imagingmatch.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker.Ranking;

/**
 * Somebody's rank, and how far each weight can move until it is another.
 *
 * @param candidateId to a provider a pseudonym
 * @param ranges one for each fit, all other weights as they are
 */
public record StableRank(
    int rank, UUID candidateId, Eligibility eligibility, double score, List<FitRange> ranges) {

  static StableRank of(Ranking ranking, int place) {
    Match match = ranking.items().get(place).match();
    return new StableRank(
        ranking.items().get(place).rank(),
        match.id(),
        match.eligibility(),
        Shown.oneDecimal(match.score()),
        Arrays.stream(Fit.values()).map(fit -> FitRange.of(ranking, place, fit)).toList());
  }
}
