package org.imagingmatch.matching;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Pool;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Search;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** People being ranked for one vacancy. */
record Competition(VacancyFacts vacancy, Situation situation, Weights weights, MatchPage page) {

  /** Judges one more person. */
  void enter(CandidateFacts person) {
    judge(person).ifPresent(page.ranker()::offer);
  }

  /** Lets everybody enter who could come on the page. */
  void enter(Pool pool) {
    search(pool, false, this::judge);
  }

  /**
   * Lets everybody enter who could come on the page, for a reader who may not know them.
   *
   * @param hide gives the pseudonym under which a person is ranked, also among equals
   */
  void enter(Pool pool, UnaryOperator<UUID> hide) {
    search(pool, true, person -> judge(person, hide));
  }

  /** Judges one more person for a reader who may not know who it is. */
  void enter(CandidateFacts person, UnaryOperator<UUID> hide) {
    judge(person, hide).ifPresent(page.ranker()::offer);
  }

  private Optional<Match> judge(CandidateFacts person, UnaryOperator<UUID> hide) {
    return Match.unlessIneligible(
        hide.apply(person.id()), vacancy, person, Coarse.facts(person), situation, weights);
  }

  private Optional<Match> judge(CandidateFacts person) {
    return Match.unlessIneligible(person.id(), vacancy, person, situation, weights);
  }

  private void search(
      Pool pool, boolean anonymous, Function<CandidateFacts, Optional<Match>> judge) {
    new Search(
            pool,
            vacancy,
            situation,
            weights,
            page.ranker(),
            anonymous,
            person -> judge.apply(person).filter(match -> !page.hasShown(match)))
        .run();
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
        null,
        vacancyId,
        page.asOf(),
        period(),
        MatchService.MODEL_VERSION,
        weights.asMap(),
        ranking.items().stream().map(view).toList(),
        page.next(ranking));
  }
}
