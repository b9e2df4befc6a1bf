package org.imagingmatch.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.Eligibility.CONDITIONAL;
import static org.imagingmatch.matching.model.Eligibility.ELIGIBLE;
import static org.imagingmatch.matching.model.Eligibility.INELIGIBLE;
import static org.imagingmatch.matching.model.OrderTest.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.imagingmatch.matching.model.Ranker.Mark;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankerTest {

  private static final String DAY = "2026-12-01";
  private static final Set<Eligibility> ALL = EnumSet.allOf(Eligibility.class);

  @Test
  void peopleEqualInAllButIdShareARank() {
    List<Match> matches =
        List.of(
            match(ELIGIBLE, 90, DAY, 1),
            match(ELIGIBLE, 80, DAY, 2),
            match(ELIGIBLE, 80, DAY, 3),
            match(ELIGIBLE, 70, DAY, 4));
    assertThat(ranks(page(matches, 10, null))).containsExactly(1, 2, 2, 4);
  }

  @Test
  void earliestStartPartsEqualScores() {
    List<Match> matches =
        List.of(
            match(ELIGIBLE, 80, "2027-01-01", 1),
            match(ELIGIBLE, 80, DAY, 2),
            match(ELIGIBLE, 80, null, 3),
            match(CONDITIONAL, 80, DAY, 4));
    Ranking ranking = page(matches, 10, null);
    assertThat(ranks(ranking)).containsExactly(1, 2, 3, 4);
    assertThat(ids(ranking)).containsExactly(2L, 1L, 3L, 4L);
  }

  @Test
  void ineligiblePeopleAreNeverRanked() {
    Ranking ranking =
        page(List.of(match(INELIGIBLE, 99, DAY, 1), match(CONDITIONAL, 1, DAY, 2)), 10, null);
    assertThat(ids(ranking)).containsExactly(2L);
  }

  @Test
  void onlyTheWantedEligibilitiesAreRanked() {
    List<Match> matches = List.of(match(ELIGIBLE, 9, DAY, 1), match(CONDITIONAL, 99, DAY, 2));
    assertThat(ids(page(matches, 10, null, EnumSet.of(ELIGIBLE)))).containsExactly(1L);
    assertThat(ids(page(matches, 10, null, EnumSet.of(CONDITIONAL)))).containsExactly(2L);
    assertThat(ids(page(matches, 10, null, EnumSet.of(INELIGIBLE)))).isEmpty();
  }

  @Test
  void sharedRankGoesOnOverThePage() {
    List<Match> matches =
        List.of(
            match(ELIGIBLE, 90, DAY, 1),
            match(ELIGIBLE, 80, DAY, 2),
            match(ELIGIBLE, 80, DAY, 3),
            match(ELIGIBLE, 80, DAY, 4),
            match(ELIGIBLE, 70, DAY, 5));
    Ranking first = page(matches, 2, null);
    assertThat(ranks(first)).containsExactly(1, 2);
    Ranking second = page(matches, 2, first.next());
    assertThat(ranks(second)).containsExactly(2, 2);
    Ranking third = page(matches, 2, second.next());
    assertThat(ranks(third)).containsExactly(5);
    assertThat(third.next()).isNull();
  }

  @Test
  void fullLastPageHasNoNext() {
    List<Match> matches = List.of(match(ELIGIBLE, 90, DAY, 1), match(ELIGIBLE, 80, DAY, 2));
    assertThat(page(matches, 2, null).next()).isNull();
    assertThat(page(matches, 1, null).next()).isNotNull();
    assertThat(page(List.of(), 2, null).items()).isEmpty();
    assertThat(page(List.of(), 2, null).next()).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void pagesTogetherAreTheFullSortWhateverTheOrderOfInput(long seed) {
    Random random = new Random(seed);
    List<Match> matches = new ArrayList<>();
    for (int id = 0; id < 200; id++) {
      matches.add(
          match(
              Eligibility.values()[random.nextInt(3)],
              random.nextInt(40) / 3.0,
              random.nextInt(5) == 0 ? null : "2026-12-0" + (1 + random.nextInt(3)),
              id));
    }
    List<Match> sorted =
        matches.stream()
            .filter(match -> match.eligibility() != INELIGIBLE)
            .sorted(Match.ORDER)
            .toList();
    for (int limit : new int[] {1, 7, 50, 1000}) {
      List<Ranked> paged = new ArrayList<>();
      Mark next = null;
      do {
        Collections.shuffle(matches, random);
        Ranking page = page(matches, limit, next);
        assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
        paged.addAll(page.items());
        next = page.next();
      } while (next != null);
      assertThat(paged).extracting(Ranked::match).containsExactlyElementsOf(sorted);
      assertThat(paged).extracting(Ranked::rank).containsExactlyElementsOf(ranksOf(sorted));
    }
  }

  /** One more than the number of people who are strictly better, as everyone would count. */
  private static List<Integer> ranksOf(List<Match> sorted) {
    return sorted.stream()
        .map(one -> 1 + (int) sorted.stream().filter(other -> better(other, one)).count())
        .toList();
  }

  private static boolean better(Match one, Match other) {
    return Match.ORDER.compare(withoutId(one), withoutId(other)) < 0;
  }

  private static Match withoutId(Match match) {
    return match(
        match.eligibility(),
        match.score(),
        match.earliestStart() == null ? null : match.earliestStart().toString(),
        0);
  }

  private static Ranking page(List<Match> matches, int limit, Mark after) {
    return page(matches, limit, after, ALL);
  }

  private static Ranking page(List<Match> matches, int limit, Mark after, Set<Eligibility> wanted) {
    Ranker ranker = new Ranker(limit, after, wanted);
    matches.forEach(ranker::offer);
    return ranker.ranking();
  }

  private static List<Integer> ranks(Ranking ranking) {
    return ranking.items().stream().map(Ranked::rank).toList();
  }

  private static List<Long> ids(Ranking ranking) {
    return ranking.items().stream()
        .map(ranked -> ranked.match().id().getLeastSignificantBits())
        .toList();
  }
}
