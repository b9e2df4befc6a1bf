package org.imagingmatch.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imagingmatch.matching.model.GeneratedMarket.AS_OF;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.GeneratedMarket;
import org.imagingmatch.matching.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell counts what judging everybody says, and its colour what is lacking. */
class CoverageTallyTest {

  @Test
  void aCellCountsWhatJudgingEverybodySays() {
    AtomicInteger lost = new AtomicInteger();
    List<CandidateFacts> people = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    GeneratedMarket.forSeeds(
        600,
        6,
        (person, some) -> {
          people.add(person);
          posts.clear();
          posts.addAll(some.subList(0, 3));
          if (people.size() % 15 == 0) {
            lost.addAndGet(compare(people, posts));
            people.clear();
          }
        });
    assertThat(lost.get()).isPositive();
  }

  private static int compare(List<CandidateFacts> people, List<Post> posts) {
    CoverageTally tally = new CoverageTally(3);
    posts.forEach(tally::add);
    people.forEach(person -> tally.count(tally.chance(person, later(person))));
    CoverageCell cell = tally.of("US-OR", "Oregon", "MR", "2027-01");
    assertThat(cell.eligible()).isEqualTo(count(people, posts, Eligibility.ELIGIBLE));
    assertThat(cell.conditional()).isEqualTo(count(people, posts, Eligibility.CONDITIONAL));
    List<Integer> lost = List.of(cell.lostIn30Days(), cell.lostIn60Days(), cell.lostIn90Days());
    for (int i = 0; i < lost.size(); i++) {
      int horizon = i;
      assertThat(lost.get(i))
          .isEqualTo(
              (int)
                  people.stream()
                      .filter(person -> best(person, posts) != Eligibility.INELIGIBLE)
                      .filter(
                          person ->
                              best(later(person).get(horizon), posts) == Eligibility.INELIGIBLE)
                      .count());
    }
    return cell.lostIn90Days();
  }

  private static List<CandidateFacts> later(CandidateFacts person) {
    return List.of(
        person.on(AS_OF.plusDays(31)),
        person.on(AS_OF.plusDays(61)),
        person.on(AS_OF.plusDays(400)));
  }

  private static int count(List<CandidateFacts> people, List<Post> posts, Eligibility best) {
    return (int) people.stream().filter(person -> best(person, posts) == best).count();
  }

  private static Eligibility best(CandidateFacts person, List<Post> posts) {
    return posts.stream()
        .map(post -> post.of(person))
        .min(Eligibility::compareTo)
        .orElse(Eligibility.INELIGIBLE);
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 0", "5, 9, 0", "5, 0, 4", "5, 4, 1", "6, 3, 2", "5, 1, 3"})
  void theFewerOfWhatIsOpenHasSomebodyTheHotterItIs(int headcount, int eligible, int heat) {
    assertThat(
            HeatMap.heat(
                new CoverageCell(
                    "US-OR", "Oregon", "MR", "2027-01", 1, headcount, eligible, 0, 0, 0, 0)))
        .isEqualTo(heat);
  }
}
