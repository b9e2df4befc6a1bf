package org.imagingmatch.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import java.time.Clock;
import java.util.List;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Seen;
import org.jboss.logging.Logger;

/**
 * Writes down what features tell. A change and its event are committed together. What was only seen
 * is written before it is answered, and what cannot be written down is not answered.
 */
@ApplicationScoped
class Trail {

  private static final Logger LOG = Logger.getLogger(Trail.class);

  private final AuditRepository events;
  private final Actors actors;
  private final Clock clock;

  Trail(AuditRepository events, Actors actors, Clock clock) {
    this.events = events;
    this.actors = actors;
    this.clock = clock;
  }

  void changed(@Observes Changed changed) {
    events.write(Entry.of(changed, actors.current(), clock.instant()));
  }

  void seen(@Observes Seen seen) {
    if (seen.people().values().stream().allMatch(ids -> ids.isEmpty())) {
      return;
    }
    try {
      Entry entry = Entry.of(seen, actors.current(), clock.instant());
      if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
        QuarkusTransaction.requiringNew().run(() -> writeWithoutWaiting(List.of(entry)));
      } else {
        events.write(List.of(entry));
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "People's data is not shown, because the audit log cannot be written");
      throw Problems.unavailable();
    }
  }

  /** A read must not wait for a disk; a transaction under way decides that for itself. */
  private void writeWithoutWaiting(List<Entry> entries) {
    events.doNotWaitForTheDisk();
    events.write(entries);
  }
}
