package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.AS_OF;
import static org.imagingmatch.matching.model.Judging.RULES;
import static org.imagingmatch.matching.model.Judging.SETTINGS;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.imagingmatch.matching.model.NearMisses.Found;
import org.imagingmatch.matching.model.NearMisses.Mark;
import org.imagingmatch.matching.model.NearMisses.Order;
import org.imagingmatch.matching.model.NearMisses.Page;
import org.imagingmatch.matching.model.NearMisses.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who fails few gates, found in one pass, is whom judging everybody finds. */
class NearMissesTest {

  private static final int POOLS = Integer.getInteger("search.pools", 500);

  private static final Reader KNOWN =
      new Reader(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

  @Test
  void theRowOfAPersonFailsNoMoreGatesThanThePersonDoes() {
    FactsGenerator.forSeeds(
        POOLS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = situation(vacancy, generator.asOf());
          for (CandidateFacts person : generator.candidates().limit(20).toList()) {
            int gaps = gaps(match(vacancy, person, situation));
            assertThat(Leeway.of(vacancy, situation, gaps).admits(ListedVicinity.row(person)))
                .isTrue();
          }
        });
  }

  @Test
  void rowsRuleOutMostOfThoseWhoFailManyGates() {
    List<Boolean> admitted = new ArrayList<>();
    FactsGenerator.forSeeds(
        POOLS,
        generator -> {
          VacancyFacts vacancy = generator.vacancy();
          Situation situation = situation(vacancy, AS_OF);
          generator
              .candidates()
              .limit(10)
              .filter(person -> gaps(match(vacancy, person, situation)) > 3)
              .map(person -> Leeway.of(vacancy, situation, 1).admits(ListedVicinity.row(person)))
              .forEach(admitted::add);
        });
    assertThat(admitted.stream().filter(each -> each).count()).isLessThan(admitted.size() / 4);
  }

  @ParameterizedTest
  @EnumSource
  void allPagesTogetherAreEverybodyInOrder(Order order) {
    FactsGenerator.forSeeds(POOLS, generator -> comparePages(generator, order));
  }

  private static void comparePages(FactsGenerator generator, Order order) {
    VacancyFacts vacancy = generator.vacancy();
    List<CandidateFacts> people =
        generator.candidates().limit(1 + generator.random().nextInt(40)).toList();
    Situation situation = situation(vacancy, generator.asOf());
    int maxGaps = 1 + generator.random().nextInt(3);
    List<UUID> found = new ArrayList<>();
    Mark after = null;
    do {
      Found page = find(vacancy, situation, people, new Page(maxGaps, 3, order, after));
      assertThat(page.exact()).isTrue();
      page.items().forEach(near -> found.add(near.match().id()));
      after = page.next();
    } while (after != null);
    assertThat(found).isEqualTo(expected(vacancy, situation, people, maxGaps, order));
  }

  private static Found find(
      VacancyFacts vacancy, Situation situation, List<CandidateFacts> people, Page page) {
    return new NearMisses(vacancy, situation, Weights.DEFAULT, page, KNOWN)
        .find(new ListedVicinity(people), Integer.MAX_VALUE - 1, () -> false);
  }

  private static List<UUID> expected(
      VacancyFacts vacancy,
      Situation situation,
      List<CandidateFacts> people,
      int maxGaps,
      Order order) {
    Comparator<NearMiss> comparator =
        order == Order.FEWEST_GAPS ? NearMiss.FEWEST_FIRST : NearMiss.EARLIEST_FIRST;
    return people.stream()
        .map(person -> near(vacancy, situation, person))
        .filter(near -> near.gaps() > 0 && near.gaps() <= maxGaps)
        .sorted(comparator)
        .map(near -> near.match().id())
        .toList();
  }

  private static NearMiss near(VacancyFacts vacancy, Situation situation, CandidateFacts person) {
    Match match = match(vacancy, person, situation);
    return NearMiss.of(match, gaps(match), Mending.of(vacancy, person, situation));
  }

  private static Match match(VacancyFacts vacancy, CandidateFacts person, Situation situation) {
    return Match.of(person.id(), vacancy, person, situation, Weights.DEFAULT);
  }

  private static int gaps(Match match) {
    return (int) match.findings().stream().filter(one -> one.verdict() == Verdict.UNMET).count();
  }

  private static Situation situation(VacancyFacts vacancy, LocalDate asOf) {
    return Situation.of(vacancy, asOf, RULES, SETTINGS);
  }

  @Test
  void fewerGapsComeBeforeABetterScore() {
    VacancyFacts vacancy = mri().facts();
    CandidateFacts one = mriTechnologist(1).experience("MR", 6, "2026-11-01").facts();
    CandidateFacts two =
        mriTechnologist(2)
            .experience("MR", 400, "2020-11-01")
            .speaking("en", LanguageLevel.A1)
            .facts();
    CandidateFacts none =
        mriTechnologist(3)
            .experience("MR", 40, "2026-11-01")
            .speaking("en", LanguageLevel.C1)
            .facts();
    Found found =
        find(
            vacancy,
            situation(vacancy, AS_OF),
            List.of(two, none, one),
            new Page(3, 10, Order.FEWEST_GAPS, null));
    assertThat(found.items())
        .extracting(near -> near.match().id())
        .containsExactly(one.id(), two.id());
    assertThat(found.items()).extracting(NearMiss::gaps).containsExactly(1, 2);
  }

  @Test
  void noMorePeopleAreLookedAtThanMayBe() {
    VacancyFacts vacancy = mri().facts();
    List<CandidateFacts> people =
        IntStream.range(0, 5)
            .mapToObj(i -> mriTechnologist(i).experience("MR", 6, "2026-11-01").facts())
            .toList();
    NearMisses search =
        new NearMisses(
            vacancy,
            situation(vacancy, AS_OF),
            Weights.DEFAULT,
            new Page(1, 10, Order.FEWEST_GAPS, null),
            KNOWN);
    Found found = search.find(new ListedVicinity(people), 3, () -> false);
    assertThat(found.exact()).isFalse();
    assertThat(found.items()).hasSize(3);
  }

  private static VacancyFactsBuilder mri() {
    return aVacancy()
        .asking(modality("MR", 24, 12))
        .language("en", LanguageLevel.B2)
        .sponsorsVisa(true);
  }

  private static CandidateFactsBuilder mriTechnologist(int number) {
    return aCandidate()
        .id(new UUID(5, number))
        .citizenOf("US")
        .holding("ARRT-MR")
        .available(null, null);
  }
}
