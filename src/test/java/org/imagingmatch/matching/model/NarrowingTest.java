package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody who could be on the list is passed over by what is read. */
class NarrowingTest {

  private static final int SEEDS = 500;
  private static final int PEOPLE = 20;

  private final AtomicInteger met = new AtomicInteger();
  private final AtomicInteger possible = new AtomicInteger();
  private final AtomicInteger passedOver = new AtomicInteger();

  @Test
  void whoeverPassesTheGatesIsInAStreamOfTheirOwn() {
    FactsGenerator.forSeeds(SEEDS, this::everybodyIsFound);
    assertThat(met).hasValueGreaterThan(SEEDS / 4);
    assertThat(possible).hasValueGreaterThan(SEEDS);
    // Otherwise it would narrow nothing.
    assertThat(passedOver).hasValueGreaterThan(SEEDS * PEOPLE / 2);
  }

  private void everybodyIsFound(FactsGenerator generator) {
    VacancyFacts vacancy = generator.vacancy();
    LocalDate asOf = generator.asOf();
    Situation situation = Situation.of(vacancy, asOf, RULES, SETTINGS);
    Narrowing eligible = Narrowing.of(vacancy, situation, Eligibility.ELIGIBLE);
    Narrowing conditional = Narrowing.of(vacancy, situation, Eligibility.CONDITIONAL);
    generator
        .candidates()
        .limit(PEOPLE)
        .forEach(
            person -> {
              Match match = Match.of(person.id(), vacancy, person, situation, Weights.DEFAULT);
              if (match.eligibility() == Eligibility.ELIGIBLE) {
                assertThat(admits(eligible, person)).as("%s eligible", person).isTrue();
                met.incrementAndGet();
              }
              if (match.eligibility() != Eligibility.INELIGIBLE) {
                assertThat(admits(conditional, person)).as("%s conditional", person).isTrue();
                possible.incrementAndGet();
              } else if (!admits(conditional, person)) {
                passedOver.incrementAndGet();
              }
            });
  }

  private static boolean admits(Narrowing narrowing, CandidateFacts person) {
    SourcesOf streams = new SourcesOf(List.of(person), narrowing);
    return narrowing.sources().stream()
        .anyMatch(source -> streams.of(source).anyMatch(row -> narrowing.admits(source, row)));
  }

  @Test
  void thereAreAlwaysAsManyConditionsAsTheStatementHas() {
    FactsGenerator.forSeeds(
        500,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = Situation.of(vacancy, generator.asOf(), RULES, SETTINGS);
          for (Eligibility best : Eligibility.values()) {
            Narrowing narrowing = Narrowing.of(vacancy, situation, best);
            assertThat(narrowing.background()).hasSize(Narrowing.BACKGROUNDS);
            assertThat(narrowing.places()).hasSize(Narrowing.PLACES);
            assertThat(narrowing.wishes()).hasSize(Narrowing.WISHES);
          }
        });
  }
}
