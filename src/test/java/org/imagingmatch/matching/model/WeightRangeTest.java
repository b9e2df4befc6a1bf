package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.imagingmatch.matching.model.Match.Points;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Within the range of a weight a rank holds, beyond it does not. */
class WeightRangeTest {

  private static final int ALL = 1000;

  private final Random random = new Random(7);

  @Test
  void weightsMoveUntilTwoAreEqual() {
    // 25 · 1 + 5 · 0 against 25 · 0.5 + 5 · 1: equal when PAY weighs 12.5, or EXPERIENCE 10.
    Match senior = match(Eligibility.ELIGIBLE, Map.of(Fit.EXPERIENCE, 1.0), Weights.DEFAULT);
    Match cheap =
        match(Eligibility.ELIGIBLE, Map.of(Fit.EXPERIENCE, .5, Fit.PAY, 1.0), Weights.DEFAULT);
    Ranking ranking = ranking(List.of(senior, cheap), ALL);
    assertThat(WeightRange.of(ranking, 0, Fit.PAY)).isEqualTo(new WeightRange(0, 12.5, true));
    assertThat(WeightRange.of(ranking, 1, Fit.PAY)).isEqualTo(new WeightRange(0, 12.5, true));
    assertThat(WeightRange.of(ranking, 0, Fit.EXPERIENCE))
        .isEqualTo(new WeightRange(10, Double.POSITIVE_INFINITY, true));
  }

  @Test
  void whoIsConditionalDoesNotOvertakeWhoIsEligible() {
    Match poor = match(Eligibility.ELIGIBLE, Map.of(), Weights.DEFAULT);
    Match rich = match(Eligibility.CONDITIONAL, Map.of(Fit.PAY, 1.0), Weights.DEFAULT);
    assertThat(WeightRange.of(ranking(List.of(poor, rich), ALL), 0, Fit.PAY))
        .isEqualTo(new WeightRange(0, Double.POSITIVE_INFINITY, true));
  }

  @Test
  void twoWhoAreEqualPartAtOnce() {
    Match one = match(Eligibility.ELIGIBLE, Map.of(Fit.PAY, 1.0), Weights.DEFAULT);
    Match other = match(Eligibility.ELIGIBLE, Map.of(Fit.SETTING, 1.0), Weights.DEFAULT);
    Ranking ranking = ranking(List.of(one, other), ALL);
    int first = ranking.items().get(0).match().id().equals(one.id()) ? 0 : 1;
    assertThat(WeightRange.of(ranking, first, Fit.PAY))
        .isEqualTo(new WeightRange(5, Double.POSITIVE_INFINITY, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void rankHoldsWithinTheRangeAgainstEverybodyAndNotBeyond(int seed) {
    random.setSeed(seed);
    List<Map<Fit, Double>> people = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      people.add(degrees());
      matches.add(match(id(i), people.get(i), Weights.DEFAULT));
    }
    for (int limit : new int[] {ALL, 20}) {
      Ranking page = ranking(matches, limit);
      for (int place = 0; place < 5; place++) {
        for (Fit fit : Fit.ALL) {
          assertHolds(people, page, place, fit);
        }
      }
    }
  }

  private void assertHolds(List<Map<Fit, Double>> people, Ranking page, int place, Fit fit) {
    WeightRange range = WeightRange.of(page, place, fit);
    UUID person = page.items().get(place).match().id();
    int rank = page.items().get(place).rank();
    double end = Math.min(range.to(), 10_000);
    for (int i = 1; i < 10; i++) {
      double within = range.from() + (end - range.from()) * i / 10;
      assertThat(rank(people, person, fit, within))
          .as("%s at %s of %s", fit, within, range)
          .isEqualTo(rank);
    }
    if (range.tight() && range.to() < 10_000) {
      double beyond = range.to() * (1 + 1e-6) + 1e-6;
      assertThat(rank(people, person, fit, beyond))
          .as("%s beyond %s", fit, range)
          .isNotEqualTo(rank);
    }
    if (range.tight() && range.from() > 1e-3) {
      double beyond = range.from() * (1 - 1e-6) - 1e-6;
      assertThat(rank(people, person, fit, beyond))
          .as("%s before %s", fit, range)
          .isNotEqualTo(rank);
    }
  }

  private static int rank(List<Map<Fit, Double>> people, UUID person, Fit fit, double weight) {
    Weights weights = Weights.DEFAULT.with(Map.of(fit, weight));
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      matches.add(match(id(i), people.get(i), weights));
    }
    return ranking(matches, ALL).items().stream()
        .filter(one -> one.match().id().equals(person))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  private Map<Fit, Double> degrees() {
    Map<Fit, Double> degrees = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.ALL) {
      degrees.put(fit, random.nextInt(5) / 4.0);
    }
    return degrees;
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private Match match(Eligibility eligibility, Map<Fit, Double> degrees, Weights weights) {
    return match(new UUID(1, random.nextLong()), eligibility, degrees, weights);
  }

  private static Match match(UUID id, Map<Fit, Double> degrees, Weights weights) {
    return match(id, Eligibility.ELIGIBLE, degrees, weights);
  }

  private static Match match(
      UUID id, Eligibility eligibility, Map<Fit, Double> degrees, Weights weights) {
    double total = Fit.ALL.stream().mapToDouble(weights::of).sum();
    List<Points> points = new ArrayList<>();
    for (Fit fit : Fit.ALL) {
      double degree = degrees.getOrDefault(fit, 0.0);
      double share = 100 * weights.of(fit) * degree / total;
      points.add(
          new Points(new Measure(Measure.State.SCORED, degree, null), weights.of(fit), share));
    }
    double score = points.stream().mapToDouble(Points::points).sum();
    return new Match(id, eligibility, score, LocalDate.EPOCH, List.of(), points);
  }

  private static Ranking ranking(List<Match> matches, int limit) {
    Ranker ranker =
        new Ranker(limit, null, EnumSet.of(Eligibility.ELIGIBLE, Eligibility.CONDITIONAL));
    matches.forEach(ranker::offer);
    return ranker.ranking();
  }
}
