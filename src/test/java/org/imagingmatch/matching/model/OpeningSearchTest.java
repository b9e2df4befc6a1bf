package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Ranker.Mark;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Search.Pace;
import org.junit.jupiter.api.Test;

/** Looking for posts and stopping early answers what judging all of them answers. */
class OpeningSearchTest {

  /** Pools tried in a build; {@code -Dsearch.pools=1000000} tries a million. */
  private static final int POOLS = Integer.getInteger("search.pools", 1000);

  @Test
  void answersWhatJudgingEveryVacancyAnswers() {
    FactsGenerator.forSeeds(POOLS, OpeningSearchTest::comparePages);
  }

  /** Eligible by US-AB, scored by X-ray, of which only the last use is not known. */
  @Test
  void aModalityThatIsNotRuledOutCountsBesideTheOneThatMakesEligible() {
    CandidateFacts person =
        aCandidate()
            .citizenOf("US")
            .experience("XR", 120, null)
            .experience("US-AB", 1, "2026-11-01")
            .available(null, null)
            .facts();
    VacancyFacts several =
        aVacancy()
            .id(new UUID(0, 20))
            .asking(modality("XR", null, 12), modality("US-AB", null, null))
            .anyOfThem()
            .facts();
    // So many that the last is not judged just because it is read together with the first.
    Stream<VacancyFacts> others =
        LongStream.range(0, 20)
            .mapToObj(i -> aVacancy().id(new UUID(0, i)).asking("US-AB").facts());
    Function<Map<Fit, Double>, Weights> weights =
        own -> Weights.DEFAULT.with(Map.of(Fit.RECENCY, 0.0)).with(own);
    Ranker ranker = new Ranker(1, null, Set.of(Eligibility.ELIGIBLE));
    search(
            new ListedOpenings(Stream.concat(others, Stream.of(several)).toList()),
            person,
            AS_OF,
            weights,
            vacancy -> judged(vacancy, person, AS_OF, weights.apply(Map.of())))
        .run(ranker, new Pace(1, 1, 1));
    assertThat(ranker.ranking().items())
        .extracting(best -> best.match().id())
        .containsExactly(several.id());
  }

  private static void comparePages(FactsGenerator generator) {
    Random random = generator.random();
    CandidateFacts person = generator.candidate();
    List<VacancyFacts> vacancies =
        Stream.generate(() -> vacancy(generator, person.homeLocation()))
            .limit(1 + random.nextInt(90))
            .toList();
    LocalDate asOf = AS_OF.plusDays(random.nextInt(5) * 250L - 500);
    Weights deployment = Weights.DEFAULT.with(SearchTest.weights(random));
    Map<Fit, Double> asked = random.nextBoolean() ? Map.of() : SearchTest.weights(random);
    Function<Map<Fit, Double>, Weights> weights = own -> deployment.with(own).with(asked);
    Function<VacancyFacts, Optional<Match>> judge =
        vacancy -> judged(vacancy, person, asOf, weights.apply(vacancy.weights()));
    Set<Eligibility> wanted = SearchTest.wanted(random);
    OpeningSearch search = search(new ListedOpenings(vacancies), person, asOf, weights, judge);
    Pace pace = new Pace(1 + random.nextInt(5), 1, 1 + random.nextInt(3));
    int limit = 1 + random.nextInt(8);
    Mark next = null;
    do {
      Ranker all = new Ranker(limit, next, wanted);
      vacancies.forEach(vacancy -> judge.apply(vacancy).ifPresent(all::offer));
      Ranking expected = all.ranking();
      Ranker found = new Ranker(limit, next, wanted);
      search.run(found, pace);
      assertThat(SearchTest.told(found.ranking())).isEqualTo(SearchTest.told(expected));
      next = expected.next();
    } while (next != null);
  }

  /** Anywhere, or near the person's home; it may state weights of its own. */
  private static VacancyFacts vacancy(FactsGenerator generator, GeoPoint home) {
    Random random = generator.random();
    generator.weights = generator.chance(0.8) ? Map.of() : SearchTest.weights(random);
    VacancyFacts vacancy = generator.vacancy();
    return home == null || generator.chance(0.4)
        ? vacancy
        : vacancy.at(vacancy.region(), near(home, random), vacancy.facilitySettings());
  }

  private static GeoPoint near(GeoPoint home, Random random) {
    double latitude = home.latitude() + random.nextGaussian() * 3;
    double longitude = home.longitude() + random.nextGaussian() * 3;
    return new GeoPoint(
        Math.max(-90, Math.min(90, latitude)), Math.max(-180, Math.min(180, longitude)));
  }

  private static Optional<Match> judged(
      VacancyFacts vacancy, CandidateFacts person, LocalDate asOf, Weights weights) {
    Situation situation = Situation.of(vacancy, asOf, RULES, SETTINGS);
    return Match.unlessIneligible(vacancy.id(), vacancy, person, situation, weights);
  }

  private static OpeningSearch search(
      OpeningPool pool,
      CandidateFacts person,
      LocalDate asOf,
      Function<Map<Fit, Double>, Weights> weights,
      Function<VacancyFacts, Optional<Match>> judge) {
    return new OpeningSearch(pool, person, asOf, RULES, SETTINGS, weights, judge);
  }
}
