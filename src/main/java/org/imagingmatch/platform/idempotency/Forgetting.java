package org.imagingmatch.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Forgets answers that have expired, some at a time; replicas that do so at once share the work.
 */
@ApplicationScoped
class Forgetting {

  private static final Logger LOG = Logger.getLogger(Forgetting.class);

  /** Rows in one transaction: a moment, and few locks. */
  static final int BATCH = 1000;

  private final AnswerRepository answers;
  private final Clock clock;

  Forgetting(AnswerRepository answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
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
    int forgotten = 0;
    int some;
    do {
      some = QuarkusTransaction.requiringNew().call(() -> answers.forget(clock.instant(), BATCH));
      forgotten += some;
    } while (some == BATCH);
    return forgotten;
  }
}
