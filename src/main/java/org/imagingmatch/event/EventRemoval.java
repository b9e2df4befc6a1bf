package org.imagingmatch.event;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.purge.Purge;
import org.imagingmatch.platform.purge.Purges;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/** Removes events that were kept for long enough, some at a time. */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class EventRemoval {

  private static final Logger LOG = Logger.getLogger(EventRemoval.class);

  /** Events in one transaction. */
  static final int BATCH = 5000;

  private final EventFeed feed;
  private final Operator operator;
  private final Tenancy tenancy;
  private final Purge purge;

  EventRemoval(EventFeed feed, Operator operator, Tenancy tenancy, Purges purges) {
    this.feed = feed;
    this.operator = operator;
    this.tenancy = tenancy;
    this.purge = purges.of("events");
  }

  @Scheduled(
      identity = "events",
      cron = "{imaging-match.events.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void daily() {
    run();
  }

  /** Removes what can no longer be read, and answers how many events that were. */
  int run() {
    int removed =
        purge.run(
            () -> operator.does(feed::organisations).stream().mapToInt(this::removeAll).sum());
    LOG.debugf("%d events were removed", removed);
    return removed;
  }

  private int removeAll(UUID organisation) {
    int removed = 0;
    int some;
    do {
      some = tenancy.as(organisation, () -> feed.removeSome(organisation, BATCH));
      removed += purge.removed(some);
    } while (some == BATCH);
    return removed;
  }
}
