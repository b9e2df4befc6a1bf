package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is next. */
class TurnsTest {

  private static final UUID NOISY = UUID.randomUUID();
  private static final UUID QUIET = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private final Turns turns = turns(4, 2, 3, "1h");

  @Test
  void organisationHasFewTurnsAtOnceAndTheRestWaits() {
    assertThat(take(NOISY, 4))
        .extracting(TurnsTest::hasBegun)
        .containsExactly(true, true, false, false);
    assertThat(hasBegun(turns.take(QUIET))).isTrue();
  }

  @Test
  void whoWaitedLongestInALineIsNext() {
    List<Turn> noisy = take(NOISY, 4);
    turns.end(noisy.get(1));
    assertThat(noisy).extracting(TurnsTest::hasBegun).containsExactly(true, true, true, false);
  }

  @Test
  void lineThatIsFullRefusesAtOnce() {
    take(NOISY, 5);
    assertThatThrownBy(() -> turns.take(NOISY))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(429);
              assertThat(problem.getHeaders()).containsEntry("Retry-After", "1");
              assertThat(problem.getDetail()).contains("2 rankings run and 3 wait");
            });
    assertThat(hasBegun(turns.take(QUIET))).isTrue();
  }

  @Test
  void linesAreServedInTurnHoweverLongTheyAre() {
    List<Turn> noisy = take(NOISY, 5);
    List<Turn> other = take(OTHER, 5);
    List<Turn> quiet = take(QUIET, 1);
    assertThat(hasBegun(quiet.get(0))).isFalse();
    List<UUID> order = new ArrayList<>();
    List<Turn> all = Stream.of(noisy, other, quiet).flatMap(List::stream).toList();
    List<Turn> running = new ArrayList<>(all.stream().filter(TurnsTest::hasBegun).toList());
    List<Turn> begun = new ArrayList<>(running);
    while (!running.isEmpty()) {
      turns.end(running.remove(0));
      all.stream()
          .filter(each -> hasBegun(each) && !begun.contains(each))
          .forEach(
              next -> {
                running.add(next);
                begun.add(next);
                order.add(next.organisationId());
              });
    }
    assertThat(order).containsExactly(QUIET, NOISY, OTHER, NOISY, OTHER, NOISY, OTHER);
    assertThat(turns.areOver()).isTrue();
  }

  @Test
  void turnThatEndsTwiceFreesOnePlace() {
    List<Turn> noisy = take(NOISY, 4);
    turns.end(noisy.get(0));
    turns.end(noisy.get(0));
    assertThat(noisy).extracting(TurnsTest::hasBegun).containsExactly(true, true, true, false);
  }

  @Test
  void whoLeavesTheLineIsNotServed() {
    List<Turn> noisy = take(NOISY, 4);
    turns.end(noisy.get(2));
    turns.end(noisy.get(0));
    assertThat(noisy).extracting(TurnsTest::hasBegun).containsExactly(true, true, false, true);
    noisy.forEach(turns::end);
    assertThat(turns.areOver()).isTrue();
  }

  @Test
  void whoWaitsForTooLongIsRefusedAndLeavesTheLine() throws Exception {
    Turns hasty = turns(1, 1, 1, "10ms");
    Turn first = hasty.take(NOISY);
    Turn late = hasty.take(NOISY);
    assertThatThrownBy(() -> late.begun().get(1, TimeUnit.MINUTES))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(429));
    assertThat(hasty.take(NOISY).begun()).isNotDone();
    hasty.end(first);
    hasty.end(late);
  }

  @Test
  void whoIsRefusedWithoutALineLeavesNothingBehind() {
    Turns narrow = turns(1, 1, 0, "1h");
    Turn only = narrow.take(NOISY);
    assertThatThrownBy(() -> narrow.take(QUIET)).isInstanceOf(HttpProblem.class);
    narrow.end(only);
    assertThat(narrow.areOver()).isTrue();
  }

  private List<Turn> take(UUID organisation, int number) {
    return Stream.generate(() -> turns.take(organisation)).limit(number).toList();
  }

  private static boolean hasBegun(Turn turn) {
    return turn.begun().isDone();
  }

  private static Turns turns(int all, int each, int waiting, String longest) {
    return new Turns(limits(all, each, waiting, longest));
  }

  static LimitsConfig limits(int all, int each, int waiting, String longest) {
    String prefix = "imaging-match.limits.";
    return new SmallRyeConfigBuilder()
        .withMapping(LimitsConfig.class)
        .withConverter(Duration.class, 100, new DurationConverter())
        .withDefaultValue(prefix + "rankings-at-once", "" + all)
        .withDefaultValue(prefix + "organisation-rankings-at-once", "" + each)
        .withDefaultValue(prefix + "organisation-rankings-waiting", "" + waiting)
        .withDefaultValue(prefix + "long-answers-at-once", "2")
        .withDefaultValue(prefix + "longest-wait", longest)
        .build()
        .getConfigMapping(LimitsConfig.class);
  }
}
