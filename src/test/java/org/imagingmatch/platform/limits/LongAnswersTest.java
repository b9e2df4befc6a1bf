package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Answers of many parts leave room for everybody between the parts. */
class LongAnswersTest {

  private static final UUID AGENCY = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final UUID THIRD = UUID.randomUUID();

  private final LimitsConfig limits = TurnsTest.limits(1, 1, 3, "10ms");
  private final Turns turns = new Turns(limits);
  private final LongAnswers answers = new LongAnswers(limits, turns);

  @Test
  void noTurnIsHeldBetweenTheParts() {
    answers.make(
        AGENCY,
        () -> {
          assertThat(turns.areOver()).isTrue();
          assertThat(answers.<Boolean>part(AGENCY, turns::areOver)).isFalse();
          assertThat(turns.areOver()).isTrue();
        });
  }

  @Test
  void turnIsBackWhenAPartFails() {
    assertThatThrownBy(
            () ->
                answers.part(
                    AGENCY,
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turns.areOver()).isTrue();
  }

  @Test
  void partWaitsLongerThanARankingWould() throws Exception {
    Turn other = turns.take(OTHER);
    CompletableFuture<String> part =
        CompletableFuture.supplyAsync(() -> answers.part(AGENCY, () -> "made"));
    Turn impatient = turns.take(THIRD);
    assertThatThrownBy(() -> impatient.begun().get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(HttpProblem.class);
    assertThat(part).isNotDone();
    turns.end(other);
    assertThat(part.get(10, TimeUnit.SECONDS)).isEqualTo("made");
  }

  @Test
  void organisationGetsOneAtATimeAndAllTogetherAFew() {
    answers.make(
        AGENCY,
        () -> {
          refuses(AGENCY);
          answers.make(OTHER, () -> refuses(THIRD));
        });
    assertThatThrownBy(() -> answers.make(AGENCY, () -> fail())).isInstanceOf(Error.class);
    answers.make(AGENCY, () -> {});
  }

  private void refuses(UUID organisation) {
    assertThatThrownBy(() -> answers.make(organisation, () -> fail()))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(429);
              assertThat(problem.getHeaders()).containsKey("Retry-After");
            });
  }

  private static void fail() {
    throw new Error("was made");
  }
}
