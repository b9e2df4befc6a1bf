package org.imagingmatch.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures what is sent to webhooks: how long attempts take, how they end, and what waits. */
@Singleton
@Startup // What was never sent is measured as none.
class WebhookMeasures {

  private final Timer delivered;
  private final Timer refused;
  private final Map<Failure, Timer> failed = new EnumMap<>(Failure.class);
  private final AtomicInteger due;

  WebhookMeasures(MeterRegistry registry) {
    delivered = attempts(registry, "delivered");
    refused = attempts(registry, "refused");
    for (Failure failure : Failure.values()) {
      // Whatever is given up was not tried.
      if (failure != Failure.GIVEN_UP) {
        failed.put(failure, attempts(registry, failure.name().toLowerCase(Locale.ROOT)));
      }
    }
    due = registry.gauge("imaging_match.webhooks.due", new AtomicInteger());
  }

  private static Timer attempts(MeterRegistry registry, String outcome) {
    return registry.timer("imaging_match.webhook.attempts", "outcome", outcome);
  }

  /**
   * An attempt is over.
   *
   * @param begun by {@link System#nanoTime}
   */
  void tried(Outcome outcome, long begun) {
    timer(outcome).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Outcome outcome) {
    if (outcome.failure() != null) {
      return failed.get(outcome.failure());
    }
    return outcome.isDelivered() ? delivered : refused;
  }

  /** So many webhooks have something to do, on whichever replica. */
  void due(int webhooks) {
    due.set(webhooks);
  }
}
