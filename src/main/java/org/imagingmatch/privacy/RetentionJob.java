package org.imagingmatch.privacy;

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

/**
 * Removes the people who are due, some at a time. Replicas that do so at once share the work; what
 * an interrupted run leaves, the next one removes.
 */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class RetentionJob {

  private static final Logger LOG = Logger.getLogger(RetentionJob.class);

  /** People in one transaction: some seconds at most, and few locks. */
  static final int BATCH = 200;

  private final RetentionService retentions;
  private final Operator operator;
  private final Tenancy tenancy;
  private final Purge purge;

  RetentionJob(RetentionService retentions, Operator operator, Tenancy tenancy, Purges purges) {
    this.retentions = retentions;
    this.operator = operator;
    this.tenancy = tenancy;
    this.purge = purges.of("people");
  }

  @Scheduled(
      identity = "retention",
      cron = "{imaging-match.retention.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void daily() {
    run();
  }

  /** Removes everybody who is due, and answers how many that were. */
  int run() {
    return purge.run(
        () -> operator.does(retentions::limited).stream().mapToInt(this::removeAll).sum());
  }

  private int removeAll(UUID organisation) {
    int removed = 0;
    try {
      int some;
      do {
        some = tenancy.as(organisation, () -> retentions.removeSome(organisation, BATCH));
        removed += purge.removed(some);
      } while (some == BATCH);
    } catch (RuntimeException e) {
      purge.failed();
      // Another organisation must not wait for what is wrong with this one.
      LOG.errorf(e, "Retention of organisation %s broke off, the next run goes on", organisation);
    }
    if (removed > 0) {
      LOG.infof("Retention of organisation %s removed %d people", organisation, removed);
    }
    return removed;
  }
}
