package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a situation remembers of a vacancy never shows in an answer. */
class SituationTest {

  private static final int VACANCIES = 400;
  private static final int PEOPLE = 8;

  @Test
  void oneSituationForManyPeopleAnswersAsOneForEach() {
    FactsGenerator.forSeeds(
        VACANCIES,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation shared = situation(vacancy, generator.asOf());
          for (CandidateFacts person : people(generator)) {
            Match alone = match(vacancy, person, situation(vacancy, shared.asOf()));
            assertThat(match(vacancy, person, shared)).isEqualTo(alone);
            assertThat(
                    Match.unlessIneligible(person.id(), vacancy, person, shared, Weights.DEFAULT))
                .isEqualTo(
                    Optional.of(alone).filter(m -> m.eligibility() != Eligibility.INELIGIBLE));
          }
        });
  }

  @Test
  void anotherVacancyInTheSamePeriodIsJudgedByWhatItAsksItself() {
    FactsGenerator.forSeeds(
        VACANCIES,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation own = situation(vacancy, generator.asOf());
          VacancyFacts moved = vacancy.at("AE-DU", generator.point(), generator.settings());
          for (CandidateFacts person : people(generator)) {
            match(vacancy, person, own);
            assertThat(match(moved, person, own))
                .isEqualTo(match(moved, person, situation(moved, own.asOf())));
          }
        });
  }

  @Test
  void gatesReadTheExactFactsAndFitsTheMeasuredOnes() {
    FactsGenerator.forSeeds(
        VACANCIES,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = situation(vacancy, generator.asOf());
          CandidateFacts measured = generator.candidate();
          for (CandidateFacts person : people(generator)) {
            Match match =
                Match.of(person.id(), vacancy, person, measured, situation, Weights.DEFAULT);
            assertThat(match.findings()).isEqualTo(match(vacancy, person, situation).findings());
            assertThat(match.points()).isEqualTo(match(vacancy, measured, situation).points());
            assertThat(
                    Match.unlessIneligible(
                        person.id(), vacancy, person, measured, situation, Weights.DEFAULT))
                .isEqualTo(
                    Optional.of(match).filter(m -> m.eligibility() != Eligibility.INELIGIBLE));
          }
        });
  }

  private static List<CandidateFacts> people(FactsGenerator generator) {
    return generator.candidates().limit(PEOPLE).toList();
  }

  private static Situation situation(VacancyFacts vacancy, LocalDate asOf) {
    return Situation.of(vacancy, asOf, Judging.RULES, Judging.SETTINGS);
  }

  private static Match match(VacancyFacts vacancy, CandidateFacts person, Situation situation) {
    return Match.of(person.id(), vacancy, person, situation, Weights.DEFAULT);
  }
}
