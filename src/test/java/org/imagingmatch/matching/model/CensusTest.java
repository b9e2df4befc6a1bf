package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imagingmatch.matching.model.Census.Tally;
import org.junit.jupiter.api.Test;

/** Counting those whom the read model shows counts as judging everybody does. */
class CensusTest {

  private static final int POOLS = Integer.getInteger("search.pools", 500);
  private static final int MANY = 2500;

  @Test
  void countsWhatJudgingEverybodyCounts() {
    FactsGenerator.forSeeds(POOLS, CensusTest::compare);
  }

  private static void compare(FactsGenerator generator) {
    Random random = generator.random();
    VacancyFacts vacancy = generator.vacancy();
    List<CandidateFacts> people = generator.candidates().limit(1 + random.nextInt(90)).toList();
    Situation situation =
        Situation.of(vacancy, AS_OF.plusDays(random.nextInt(5) * 250L - 500), RULES, SETTINGS);
    Map<Eligibility, Long> expected =
        people.stream()
            .map(one -> Match.of(one.id(), vacancy, one, situation, Weights.DEFAULT).eligibility())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    ListedPool pool = new ListedPool(people);
    Tally tally = new Census(pool, vacancy, situation, Integer.MAX_VALUE, () -> false).take();
    assertThat(tally.exact()).isTrue();
    assertThat(tally.eligible()).isEqualTo(of(expected, Eligibility.ELIGIBLE));
    assertThat(tally.conditional()).isEqualTo(of(expected, Eligibility.CONDITIONAL));
    assertThat(tally.ineligible())
        .isLessThanOrEqualTo(of(expected, Eligibility.INELIGIBLE))
        .isEqualTo(pool.judged() - tally.eligible() - tally.conditional());
  }

  private static int of(Map<Eligibility, Long> counts, Eligibility kind) {
    return counts.getOrDefault(kind, 0L).intValue();
  }

  @Test
  void longListsAreReadToTheirEnd() {
    assertThat(take(crowd(), Integer.MAX_VALUE, () -> false))
        .isEqualTo(new Tally(MANY, 0, 0, true));
  }

  @Test
  void noMorePeopleAreJudgedThanMayBe() {
    assertThat(take(crowd(), MANY - 1, () -> false)).isEqualTo(new Tally(MANY - 1, 0, 0, false));
    assertThat(take(crowd(), MANY, () -> false)).isEqualTo(new Tally(MANY, 0, 0, true));
    assertThat(take(crowd(), 3, () -> false)).isEqualTo(new Tally(3, 0, 0, false));
  }

  @Test
  void countingEndsWhenItsTimeIsUp() {
    AtomicInteger asked = new AtomicInteger();
    Tally tally = take(crowd(), Integer.MAX_VALUE, () -> asked.incrementAndGet() > 2);
    assertThat(tally.exact()).isFalse();
    assertThat(tally.eligible()).isEqualTo(1000);
  }

  @Test
  void whoeverIsGoneMeanwhileIsNotCounted() {
    ListedPool all = new ListedPool(crowd());
    Pool forgetful =
        new Pool() {
          @Override
          public List<List<Prospect>> read(
              Narrowing narrowing, List<Demand> demands, boolean byStrength, int most) {
            return all.read(narrowing, demands, byStrength, most);
          }

          @Override
          public List<CandidateFacts> facts(Collection<UUID> ids) {
            return all.facts(ids).stream().skip(1).toList();
          }
        };
    assertThat(take(forgetful, Integer.MAX_VALUE, () -> false).eligible()).isEqualTo(MANY - 3);
  }

  private static Tally take(List<CandidateFacts> people, int most, BooleanSupplier late) {
    return take(new ListedPool(people), most, late);
  }

  private static Tally take(Pool pool, int most, BooleanSupplier late) {
    VacancyFacts vacancy = post();
    return new Census(pool, vacancy, Situation.of(vacancy, AS_OF, RULES, SETTINGS), most, late)
        .take();
  }

  /** Whoever is free, in a training post without conditions. */
  private static VacancyFacts post() {
    return aVacancy().in("US-AL").training().sponsorsVisa(true).licenceRequired(false).facts();
  }

  private static List<CandidateFacts> crowd() {
    return IntStream.range(0, MANY)
        .mapToObj(
            i -> aCandidate().id(new UUID(9, i)).citizenOf("US").available(null, null).facts())
        .toList();
  }
}
