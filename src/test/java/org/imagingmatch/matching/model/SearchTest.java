package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.imagingmatch.matching.model.Ranker.Mark;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Search.Pace;
import org.junit.jupiter.api.Test;

/** Stopping early answers what judging everybody answers, tried on many small pools. */
class SearchTest {

  /** Pools tried in a build; {@code -Dsearch.pools=1000000} tries a million. */
  private static final int POOLS = Integer.getInteger("search.pools", 500);

  @Test
  void answersWhatJudgingEverybodyAnswers() {
    FactsGenerator.forSeeds(POOLS, SearchTest::comparePages);
  }

  private static void comparePages(FactsGenerator generator) {
    Random random = generator.random();
    VacancyFacts vacancy = generator.vacancy();
    List<CandidateFacts> people = generator.candidates().limit(1 + random.nextInt(90)).toList();
    LocalDate asOf = AS_OF.plusDays(random.nextInt(5) * 250L - 500);
    Situation situation = Situation.of(vacancy, asOf, RULES, SETTINGS);
    Weights weights = Weights.DEFAULT.with(weights(random));
    Set<Eligibility> wanted = wanted(random);
    int limit = 1 + random.nextInt(8);
    Pool pool = new ListedPool(people);
    Pace pace = new Pace(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3));
    Mark next = null;
    do {
      Ranker everybody = new Ranker(limit, next, wanted);
      people.forEach(
          person ->
              Match.unlessIneligible(person.id(), vacancy, person, situation, weights)
                  .ifPresent(everybody::offer));
      Ranking expected = everybody.ranking();
      Ranker found = new Ranker(limit, next, wanted);
      search(pool, vacancy, situation, weights, found, random.nextInt(5) == 0, pace);
      assertThat(told(found.ranking())).isEqualTo(told(expected));
      next = expected.next();
    } while (next != null);
  }

  static void search(
      Pool pool,
      VacancyFacts vacancy,
      Situation situation,
      Weights weights,
      Ranker ranker,
      boolean anonymous,
      Pace pace) {
    new Search(
            pool,
            vacancy,
            situation,
            weights,
            ranker,
            anonymous,
            person -> Match.unlessIneligible(person.id(), vacancy, person, situation, weights),
            pace)
        .run();
  }

  static String told(Ranking ranking) {
    return ranking.items().stream()
            .map(
                one ->
                    "%d %s %s %s"
                        .formatted(
                            one.rank(),
                            one.match().eligibility(),
                            one.match().score(),
                            one.match().id()))
            .toList()
        + " then "
        + ranking.next();
  }

  static Map<Fit, Double> weights(Random random) {
    Map<Fit, Double> weights = new EnumMap<>(Fit.class);
    if (random.nextInt(3) > 0) {
      for (Fit fit : Fit.values()) {
        if (random.nextInt(3) > 0) {
          weights.put(fit, random.nextInt(3) == 0 ? 0.0 : random.nextInt(40) + 1.0);
        }
      }
      weights.put(Fit.values()[random.nextInt(Fit.values().length)], 7.0);
    }
    return weights;
  }

  static Set<Eligibility> wanted(Random random) {
    return random.nextInt(4) > 0
        ? EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL)
        : EnumSet.of(Eligibility.values()[random.nextInt(2)]);
  }
}
