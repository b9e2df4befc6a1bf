package org.imagingmatch.matching;

import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** People being ranked for one vacancy. */
record Competition(VacancyFacts vacancy, Situation situation, Weights weights, MatchPage page) {

  /** Judges one more person. */
  void enter(CandidateFacts person) {
    Match.unlessIneligible(person.id(), vacancy, person, situation, weights).ifPresent(page::offer);
  }

  /**
   * Judges one more person whom the reader may not know.
   *
   * @param pseudonym under which the person is ranked, also among equals
   */
  void enter(UUID pseudonym, CandidateFacts person) {
    Match.unlessIneligible(pseudonym, vacancy, person, Coarse.facts(person), situation, weights)
        .ifPresent(page::offer);
  }

  ContractPeriod period() {
    return ContractPeriod.of(situation.period());
  }

  /**
   * The page of all who entered.
   *
   * @param vacancyId null = the vacancy is not stored
   */
  CandidateMatches result(UUID vacancyId, Function<Ranked, CandidateMatch> view) {
    Ranking ranking = page.ranking();
    return new CandidateMatches(
        vacancyId,
        page.asOf(),
        period(),
        MatchService.MODEL_VERSION,
        weights.asMap(),
        ranking.items().stream().map(view).toList(),
        page.next(ranking));
  }
}
