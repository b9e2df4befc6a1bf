package org.imagingmatch.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.Panel;
import org.imagingmatch.organisation.Operator;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Looks every few seconds whether a vacancy that is watched has changed, and judges everybody for
 * it if so. Replicas do not do the same twice; what one leaves undone, another does.
 */
@ApplicationScoped
class WatchJob {

  private static final Logger LOG = Logger.getLogger(WatchJob.class);

  /** People in one transaction. */
  static final int BATCH = 500;

  private static final int ATTEMPTS = 3;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Rounds rounds;
  private final Operator operator;
  private final Tenancy tenancy;

  WatchJob(Rounds rounds, Operator operator, Tenancy tenancy) {
    this.rounds = rounds;
    this.operator = operator;
    this.tenancy = tenancy;
  }

  @Scheduled(
      identity = "watches",
      every = "{imaging-match.watches.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void often() {
    run();
  }

  /** Judges everybody for whatever is due. */
  void run() {
    for (UUID agency : operator.does(rounds::owners)) {
      try {
        tenancy.as(agency, () -> run(agency));
      } catch (RuntimeException e) {
        // Another organisation must not wait for what is wrong with this one.
        LOG.errorf(e, "What organisation %s watches was not judged, the next run does it", agency);
      }
    }
  }

  private void run(UUID agency) {
    rounds.look(agency);
    Map<UUID, String> claimed = rounds.claim(agency);
    if (!claimed.isEmpty() && everybodyIsJudged(agency, claimed)) {
      rounds.finish(agency, claimed);
    }
  }

  private boolean everybodyIsJudged(UUID agency, Map<UUID, String> claimed) {
    Panel panel = rounds.panel(agency, claimed.keySet());
    List<UUID> left = new ArrayList<>();
    List<UUID> some = rounds.people(agency, BEFORE_ALL, BATCH);
    while (!some.isEmpty()) {
      left.addAll(rounds.judge(agency, claimed.keySet(), panel, some));
      some = rounds.people(agency, some.get(some.size() - 1), BATCH);
    }
    for (int attempt = 1; attempt <= ATTEMPTS && !left.isEmpty(); attempt++) {
      left = rounds.judge(agency, claimed.keySet(), panel, left);
    }
    return left.isEmpty();
  }
}
