package org.imagingmatch.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Ranker.Ranking;

/**
 * How far each weight can move until the first of a ranking have other ranks.
 *
 * @param asOf the day on which everything was judged
 * @param among how many people were looked at one by one
 * @param complete whether those are all who are ranked
 * @param items best first
 */
public record WeightRanges(
    UUID vacancyId,
    LocalDate asOf,
    String modelVersion,
    Map<Fit, Double> weights,
    int among,
    boolean complete,
    List<StableRank> items) {

  static WeightRanges of(UUID vacancyId, Competition competition, int top) {
    Ranking ranking = competition.page().ranking();
    int people = ranking.items().size();
    return new WeightRanges(
        vacancyId,
        competition.page().asOf(),
        MatchService.MODEL_VERSION,
        competition.weights().asMap(),
        people,
        ranking.next() == null,
        IntStream.range(0, Math.min(top, people))
            .mapToObj(place -> StableRank.of(ranking, place))
            .toList());
  }
}
