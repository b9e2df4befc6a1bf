package org.imagingmatch.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imagingmatch.platform.purge.Purge;
import org.imagingmatch.platform.purge.Purges;
import org.jboss.logging.Logger;

/**
 * Forgets answers that have expired, some at a time; replicas that do so at once share the work.
 */
@ApplicationScoped
@Startup // Before the first run, nothing was removed: that is measured as well.
class Forgetting {

  private static final Logger LOG = Logger.getLogger(Forgetting.class);

  /** Rows in one transaction: a moment, and few locks. */
  static final int BATCH = 1000;

  private final AnswerRepository answers;
  private final Clock clock;
  private final Purge purge;

  Forgetting(AnswerRepository answers, Clock clock, Purges purges) {
    this.answers = answers;
    this.clock = clock;
    this.purge = purges.of("answers");
  }

  @Scheduled(
      identity = "idempotency",
      cron = "{imaging-match.idempotency.cron}",
      timeZone = "UTC",
      concurrentExecution = ConcurrentExecution.SKIP)
  void hourly() {
    LOG.debugf("%d answers that were kept for repeats are forgotten", run());
  }

  /** Forgets everything that has expired, and answers how much that was. */
  int run() {
    return purge.run(this::forgetAll);
  }

  private int forgetAll() {
    int forgotten = 0;
    int some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> answers.forget(clock.instant(), BATCH));
      forgotten += purge.removed(some);
    } while (some == BATCH);
    return forgotten;
  }
}
