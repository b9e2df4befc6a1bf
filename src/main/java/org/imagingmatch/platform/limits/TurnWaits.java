package org.imagingmatch.platform.limits;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Measures how long requests wait for their turn, and how that ends. */
@Singleton
@Startup // What never happened is measured as none.
class TurnWaits {

  private final Turns turns;
  private final Timer begun;
  private final Timer givenUp;
  private final Timer refused;

  TurnWaits(Turns turns, MeterRegistry registry) {
    this.turns = turns;
    this.begun = timer(registry, "begun");
    this.givenUp = timer(registry, "given_up");
    this.refused = timer(registry, "refused");
  }

  private static Timer timer(MeterRegistry registry, String end) {
    return registry.timer("imaging_match.turn.wait", "end", end);
  }

  /** As {@link Turns#take}. Whoever hangs up while it waits is not measured. */
  Turn take(UUID organisationId) {
    long asked = System.nanoTime();
    try {
      Turn turn = turns.take(organisationId);
      turn.begun()
          .whenComplete((none, failure) -> record(failure == null ? begun : givenUp, asked));
      return turn;
    } catch (HttpProblem e) {
      record(refused, asked);
      throw e;
    }
  }

  private static void record(Timer end, long asked) {
    end.record(System.nanoTime() - asked, TimeUnit.NANOSECONDS);
  }
}
