package org.imagingmatch.platform.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers that are made over minutes, of many parts. They hold a thread as long as their reader
 * takes, so there are few; and a turn for each part only, so that others come in between.
 */
@Singleton
public class LongAnswers {

  private final LimitsConfig config;
  private final Turns turns;
  private final Places places;

  LongAnswers(LimitsConfig config, Turns turns) {
    this.config = config;
    this.turns = turns;
    this.places = new Places("answers of this kind", config.longAnswersAtOnce(), 1);
  }

  /** Makes an answer; 429 while the organisation gets another, or too many others do. */
  public void make(UUID organisationId, Runnable work) {
    if (!config.enabled()) {
      work.run();
      return;
    }
    places.in(
        organisationId,
        () -> {
          work.run();
          return null;
        });
  }

  /** Makes a part when the organisation has a turn, however often it must stand in line for it. */
  public <T> T part(UUID organisationId, Supplier<T> work) {
    if (!config.enabled()) {
      return work.get();
    }
    Turn turn = turn(organisationId);
    try {
      return work.get();
    } finally {
      turns.end(turn);
    }
  }

  private Turn turn(UUID organisationId) {
    while (true) {
      Turn turn = turns.take(organisationId);
      try {
        turn.begun().join();
        return turn;
      } catch (CompletionException e) {
        if (!(e.getCause() instanceof HttpProblem)) {
          throw e;
        }
        // It waited for too long, and stands in line again.
      }
    }
  }
}
