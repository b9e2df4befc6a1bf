package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Eligibility.CONDITIONAL;
import static org.imagingmatch.matching.model.Eligibility.ELIGIBLE;
import static org.imagingmatch.matching.model.Eligibility.INELIGIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 1 eligibility, 2 score, 3 earliest start, 4 candidate id. */
class OrderTest {

  private static final String SOON = "2026-12-01";
  private static final String LATER = "2027-01-01";

  static Stream<Arguments> betterAndWorse() {
    return Stream.of(
        Arguments.of(
            "eligible before conditional, whatever the score",
            match(ELIGIBLE, 1, null, 9),
            match(CONDITIONAL, 99, SOON, 1)),
        Arguments.of(
            "conditional before ineligible",
            match(CONDITIONAL, 1, null, 9),
            match(INELIGIBLE, 99, SOON, 1)),
        Arguments.of(
            "higher score first", match(ELIGIBLE, 80.01, LATER, 9), match(ELIGIBLE, 80, SOON, 1)),
        Arguments.of(
            "unrounded score decides",
            match(ELIGIBLE, 80.0001, LATER, 9),
            match(ELIGIBLE, 80, SOON, 1)),
        Arguments.of(
            "earlier start first", match(ELIGIBLE, 80, SOON, 9), match(ELIGIBLE, 80, LATER, 1)),
        Arguments.of("no start last", match(ELIGIBLE, 80, LATER, 9), match(ELIGIBLE, 80, null, 1)),
        Arguments.of("lower id first", match(ELIGIBLE, 80, SOON, 1), match(ELIGIBLE, 80, SOON, 2)),
        Arguments.of(
            "ids compare as they are written",
            match(ELIGIBLE, 80, SOON, 1),
            new Match(
                UUID.fromString("80000000-0000-0000-0000-000000000000"),
                ELIGIBLE,
                80,
                LocalDate.parse(SOON),
                List.of(),
                List.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("betterAndWorse")
  void betterMatchComesFirst(String rule, Match better, Match worse) {
    assertThat(Match.ORDER.compare(better, worse)).isNegative();
    assertThat(Match.ORDER.compare(worse, better)).isPositive();
    assertThat(Match.ORDER.compare(better, better)).isZero();
  }

  static Match match(Eligibility eligibility, double score, String earliestStart, int id) {
    return new Match(
        new UUID(0, id),
        eligibility,
        score,
        earliestStart == null ? null : LocalDate.parse(earliestStart),
        List.of(),
        List.of());
  }
}
