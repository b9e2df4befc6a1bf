package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.EnumMap;
import java.util.Map;
import org.imagingmatch.matching.model.Measure.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  @Test
  void publishedWeightsAddUpToAHundred() {
    assertThat(Weights.DEFAULT.asMap())
        .containsExactly(
            Map.entry(Fit.EXPERIENCE, 25.0),
            Map.entry(Fit.CREDENTIAL_STRENGTH, 20.0),
            Map.entry(Fit.PROXIMITY, 15.0),
            Map.entry(Fit.RECENCY, 10.0),
            Map.entry(Fit.AVAILABILITY_FIT, 10.0),
            Map.entry(Fit.PREFERRED_CREDENTIALS, 8.0),
            Map.entry(Fit.SETTING, 5.0),
            Map.entry(Fit.PAY, 5.0),
            Map.entry(Fit.LANGUAGE_MARGIN, 2.0));
  }

  @Test
  void gatesStandInTheOrderOfEveryAnswer() {
    assertThat(Gate.values())
        .extracting(Gate::name)
        .containsExactly(
            "MODALITY",
            "CREDENTIAL",
            "LICENCE",
            "WORK_RIGHT",
            "REGION",
            "AVAILABILITY",
            "LANGUAGE",
            "CONTRACT",
            "EDUCATION",
            "CERTIFICATE");
  }

  @Test
  void scoreIsTheWeightedMeanOverStatedFits() {
    // Stated: experience (scored), proximity .5, recency 1, availability 1; the rest drops out.
    Match match =
        Judging.match(
            aVacancy().in("US-GA"),
            aCandidate().home("US-OR").available(null, null).experience("XR", 36, "2026-11-01"));
    double expected = 100 * (25 * (1 - Math.exp(-1)) + 15 * .5 + 10 + 10) / 60;
    assertThat(match.score()).isCloseTo(expected, within(1e-9));
    assertThat(points(match, Fit.PROXIMITY)).isCloseTo(100 * 15 * .5 / 60, within(1e-9));
    assertThat(points(match, Fit.PAY)).isZero();
  }

  @Test
  void missingDataCountsAsNothingAndKeepsItsWeight() {
    Match match =
        Judging.match(
            aVacancy(), aCandidate().available(null, null).experience("XR", 0, "2026-11-01"));
    assertThat(match.points().get(Fit.PROXIMITY.ordinal()).measure().state())
        .isEqualTo(State.NO_DATA);
    assertThat(match.score()).isCloseTo(100.0 * 20 / 60, within(1e-9));
  }

  @Test
  void weightZeroTakesAFitOutOfTheScore() {
    Map<Fit, Double> only = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.values()) {
      only.put(fit, fit == Fit.RECENCY ? 1.0 : 0.0);
    }
    assertThat(score(Weights.DEFAULT.with(only))).isCloseTo(100, within(1e-9));
  }

  @Test
  void onlyUnstatedFitsWeighingLeavesNoScore() {
    Map<Fit, Double> only = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.values()) {
      only.put(fit, fit == Fit.PAY ? 1.0 : 0.0);
    }
    assertThat(score(Weights.DEFAULT.with(only))).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-9, 3, 1e9, 1e306})
  void weightsScaledByAConstantLeaveTheScore(double factor) {
    Map<Fit, Double> scaled = new EnumMap<>(Weights.DEFAULT.asMap());
    scaled.replaceAll((fit, weight) -> weight * factor);
    assertThat(score(Weights.DEFAULT.with(scaled))).isCloseTo(score(Weights.DEFAULT), within(1e-9));
  }

  @Test
  void hugeWeightsLeaveAScoreBetweenZeroAndAHundred() {
    Map<Fit, Double> huge = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.values()) {
      huge.put(fit, Double.MAX_VALUE);
    }
    assertThat(score(Weights.DEFAULT.with(huge))).isBetween(0.0, 100.0);
  }

  @Test
  void weightsOfDeploymentVacancyAndRequestAreLaidOverEachOther() {
    Weights deployment = Weights.DEFAULT.with(Map.of(Fit.PAY, 50.0, Fit.SETTING, 0.0));
    Weights vacancy =
        deployment.with(aVacancy().weight(Fit.PAY, 7).weight(Fit.RECENCY, 9).facts().weights());
    Weights request = vacancy.with(Map.of(Fit.RECENCY, 0.5));
    assertThat(request.of(Fit.PAY)).isEqualTo(7);
    assertThat(request.of(Fit.SETTING)).isZero();
    assertThat(request.of(Fit.RECENCY)).isEqualTo(0.5);
    assertThat(request.of(Fit.EXPERIENCE)).isEqualTo(25);
    assertThat(Weights.DEFAULT.of(Fit.PAY)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.001, Double.NaN, Double.POSITIVE_INFINITY})
  void negativeAndAbsurdWeightsAreRefused(double weight) {
    assertThatThrownBy(() -> Weights.DEFAULT.with(Map.of(Fit.PAY, weight)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PAY");
  }

  @Test
  void allZeroWeightsAreRefused() {
    Map<Fit, Double> zero = new EnumMap<>(Fit.class);
    for (Fit fit : Fit.values()) {
      zero.put(fit, 0.0);
    }
    assertThatThrownBy(() -> Weights.DEFAULT.with(zero))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Fit.class)
  void everyFitMeasuresAnEmptyRecordWithoutAnError(Fit fit) {
    Match match = Judging.match(aVacancy(), aCandidate());
    assertThat(match.points().get(fit.ordinal()).measure().degree()).isZero();
  }

  private static double score(Weights weights) {
    return Judging.match(
            aVacancy().facts(),
            aCandidate().home("US-OR").experience("XR", 36, "2026-11-01").facts(),
            weights)
        .score();
  }

  private static double points(Match match, Fit fit) {
    return match.points().get(fit.ordinal()).points();
  }
}
