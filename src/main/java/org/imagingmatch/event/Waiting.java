package org.imagingmatch.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.tenancy.Tenancy;

/**
 * Requests that wait for something to happen. Between looks they hold neither a thread nor a
 * connection. They look by the clock, because what happens on another replica, or is held up by a
 * transaction under way, tells nobody.
 */
@Singleton
class Waiting {

  private static final int RETRY_AFTER = 1;

  private final EventConfig config;
  private final Tenancy tenancy;
  private final Map<UUID, Integer> byOrganisation = new HashMap<>();
  private int all;

  Waiting(EventConfig config, Tenancy tenancy) {
    this.config = config;
    this.tenancy = tenancy;
  }

  /**
   * The first page with something on it, or the last one when time is up; 429 when too many wait.
   *
   * @param empty the page after which to look
   * @param look gives the page after another
   */
  Uni<EventPage> next(
      UUID organisationId, EventPage empty, UnaryOperator<EventPage> look, Duration most) {
    begin(organisationId);
    long until = System.nanoTime() + most.toNanos();
    AtomicReference<EventPage> last = new AtomicReference<>(empty);
    return Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(config.lookEvery())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            ignored ->
                last.updateAndGet(page -> tenancy.as(organisationId, () -> look.apply(page))))
        .repeat()
        .whilst(page -> page.items().isEmpty() && System.nanoTime() < until)
        .collect()
        .last()
        .onTermination()
        .invoke(() -> end(organisationId));
  }

  private synchronized void begin(UUID organisationId) {
    int own = byOrganisation.getOrDefault(organisationId, 0);
    if (own >= config.organisationWaiting() || all >= config.waiting()) {
      throw Problems.tooManyRequests(
          "Of this organisation, %d requests wait for events, and more cannot.".formatted(own)
              + " One that reads on, with cursor of its last answer, misses nothing.",
          RETRY_AFTER);
    }
    byOrganisation.put(organisationId, own + 1);
    all++;
  }

  private synchronized void end(UUID organisationId) {
    byOrganisation.computeIfPresent(organisationId, (id, own) -> own == 1 ? null : own - 1);
    all--;
  }

  /** How many wait. */
  synchronized int count() {
    return all;
  }
}
