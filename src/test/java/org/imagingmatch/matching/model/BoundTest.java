package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody scores more than what was promised of them, so that stopping early leaves nobody out. */
class BoundTest {

  private static final int SEEDS = 300;
  private static final int PEOPLE = 20;

  /** Less than the order of matches tells apart. */
  private static final double ROUNDING = 1e-12;

  /** Every promise that people's rows and streams make for a vacancy with weights. */
  private record Case(
      VacancyFacts vacancy, Situation situation, Weights weights, List<CandidateFacts> people) {

    private static Case of(FactsGenerator generator) {
      VacancyFacts vacancy = generator.vacancy();
      int days = generator.random().nextInt(2000) - 1000;
      return new Case(
          vacancy,
          Situation.of(vacancy, AS_OF.plusDays(days), RULES, SETTINGS),
          Weights.DEFAULT.with(SearchTest.weights(generator.random())),
          generator.candidates().limit(PEOPLE).toList());
    }

    private Bound bound() {
      return new Bound(vacancy, situation, weights);
    }

    private Narrowing narrowing() {
      return Narrowing.of(vacancy, situation, Eligibility.CONDITIONAL);
    }

    private Stream<Match> matches() {
      return people.stream()
          .flatMap(
              person ->
                  Match.unlessIneligible(person.id(), vacancy, person, situation, weights)
                      .stream());
    }

    private void forEachRow(BiConsumer<Source, Prospect> look) {
      Narrowing narrowing = narrowing();
      SourcesOf streams = new SourcesOf(people, narrowing);
      narrowing
          .sources()
          .forEach(
              source -> streams.of(source).forEach(row -> look.accept(source, row.prospect())));
    }
  }

  @Test
  void nobodyScoresMoreThanTheBestOfTheirRowsPromises() {
    FactsGenerator.forSeeds(
        SEEDS,
        generator -> {
          Case each = Case.of(generator);
          Bound bound = each.bound();
          Map<Object, Double> promised = new HashMap<>();
          each.forEachRow((source, row) -> promised.merge(row.id(), bound.of(row), Math::max));
          each.matches()
              .forEach(
                  match -> assertThat(match.score()).isLessThanOrEqualTo(promised.get(match.id())));
        });
  }

  @Test
  void noRowPromisesMoreThanItsStreamDidBeforeIt() {
    FactsGenerator.forSeeds(
        SEEDS,
        generator -> {
          Case each = Case.of(generator);
          Bound bound = each.bound();
          each.forEachRow(
              (source, row) -> {
                double promise = bound.of(row);
                for (int stronger : new int[] {0, 1, 5000}) {
                  holds(
                      promise <= bound.unread(source, row.weakness() - stronger) + ROUNDING,
                      source,
                      row);
                }
              });
        });
  }

  @Test
  void noRowThatCouldHaveAScoreIsTooWeakForIt() {
    FactsGenerator.forSeeds(
        SEEDS,
        generator -> {
          Case each = Case.of(generator);
          Bound bound = each.bound();
          each.forEachRow(
              (source, row) -> {
                double promise = bound.of(row);
                for (double score : new double[] {promise, promise - 0.1, promise / 2}) {
                  holds(row.weakness() <= bound.weakest(source, score), source, row);
                }
              });
        });
  }

  /** Cheaper than an assertion, of which there would be a million. */
  private static void holds(boolean promise, Source source, Prospect row) {
    if (!promise) {
      throw new AssertionError(row + " of " + source);
    }
  }

  /** Otherwise no stream would ever end early. */
  @Test
  void promisesFallAsAStreamIsRead() {
    int today = (int) AS_OF.toEpochDay();
    int strong = Strength.weakness(200, today, 100);
    int weak = Strength.weakness(40, today - 400, 75);
    FactsGenerator.forSeeds(
        200,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = Situation.of(vacancy, AS_OF, RULES, SETTINGS);
          Bound bound = new Bound(vacancy, situation, Weights.DEFAULT);
          Narrowing.of(vacancy, situation, Eligibility.ELIGIBLE).sources().stream()
              .filter(source -> !source.unrecorded() && bound.byStrength())
              .forEach(
                  source ->
                      assertThat(bound.unread(source, weak))
                          .isLessThan(bound.unread(source, strong)));
        });
  }
}
