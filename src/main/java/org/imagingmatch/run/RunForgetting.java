package org.imagingmatch.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.imagingmatch.platform.purge.Purge;
import org.imagingmatch.platform.purge.Purges;
import org.jboss.logging.Logger;

/** Forgets runs that were kept for long enough; replicas that do so at once share the work. */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class RunForgetting {

  private static final Logger LOG = Logger.getLogger(RunForgetting.class);

  /** Runs in one transaction, each with up to 200 people. */
  static final int BATCH = 100;

  private final RunRepository runs;
  private final RunConfig config;
  private final Clock clock;
  private final Purge purge;

  RunForgetting(RunRepository runs, RunConfig config, Clock clock, Purges purges) {
    this.runs = runs;
    this.config = config;
    this.clock = clock;
    this.purge = purges.of("match_runs");
  }

  @Scheduled(
      identity = "match-runs",
      cron = "{imaging-match.match-runs.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void daily() {
    LOG.debugf("%d match runs of long ago are forgotten", run());
  }

  /** Forgets all that are due, and answers how many that were. */
  int run() {
    return purge.run(this::forgetAll);
  }

  private int forgetAll() {
    Instant before = clock.instant().minus(config.days(), ChronoUnit.DAYS);
    int forgotten = 0;
    int some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> runs.forget(before, BATCH));
      forgotten += purge.removed(some);
    } while (some == BATCH);
    return forgotten;
  }
}
