package org.imagingmatch.platform.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.imagingmatch.platform.Problems;

/**
 * Answers that are made over minutes, of many parts. They hold a thread as long as their reader
 * takes, so there are few; and a turn for each part only, so that others come in between.
 */
@Singleton
public class LongAnswers {

  private static final int RETRY_AFTER = 5;

  private final LimitsConfig config;
  private final Turns turns;
  private final Set<UUID> answered = new HashSet<>();

  LongAnswers(LimitsConfig config, Turns turns) {
    this.config = config;
    this.turns = turns;
  }

  /** Makes an answer; 429 while the organisation gets another, or too many others do. */
  public void make(UUID organisationId, Runnable work) {
    if (!config.enabled()) {
      work.run();
      return;
    }
    begin(organisationId);
    try {
      work.run();
    } finally {
      end(organisationId);
    }
  }

  private synchronized void begin(UUID organisationId) {
    if (answered.contains(organisationId)) {
      throw Problems.tooManyRequests(
          "An answer of this kind is being made for this organisation; it gets one at a time."
              + " Repeat this request when that has ended.",
          RETRY_AFTER);
    }
    if (answered.size() >= config.longAnswersAtOnce()) {
      throw Problems.tooManyRequests(
          "%d answers of this kind are being made, and there cannot be more. Repeat this request later."
              .formatted(answered.size()),
          RETRY_AFTER);
    }
    answered.add(organisationId);
  }

  private synchronized void end(UUID organisationId) {
    answered.remove(organisationId);
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
