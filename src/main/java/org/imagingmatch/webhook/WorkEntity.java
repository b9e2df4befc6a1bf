package org.imagingmatch.webhook;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.event.Position;
import org.imagingmatch.platform.store.Moments;

/** What there is to do for a webhook, and which run does it. */
@Entity
@Table(name = "webhook_work")
class WorkEntity {

  /** Failures in a row after which the receiver is left alone for a while. */
  private static final int FAILURES_BEFORE_REST = 5;

  private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 6;

  @EmbeddedId WorkKey key;
  boolean enabled;
  private long epoch;
  private long transaction;
  private long sequence;
  private Instant readAt;
  Instant nextAt;
  int failures;
  Instant failingSince;
  Instant restsUntil;
  Instant servedAt;
  UUID leasedBy;
  Instant leasedUntil;

  protected WorkEntity() {}

  WorkEntity(WorkKey key, boolean enabled, Position position) {
    this.key = key;
    this.enabled = enabled;
    readTo(position);
  }

  /** Up to where the events of the organisation have become deliveries. */
  Position position() {
    return new Position(epoch, transaction, sequence, readAt);
  }

  void readTo(Position position) {
    epoch = position.epoch();
    transaction = position.transaction();
    sequence = position.sequence();
    readAt = position.at();
  }

  /** Gives it to a run, or leaves it with it for longer; says whether that is so. */
  boolean lease(UUID run, Instant now, Duration length) {
    if (!run.equals(leasedBy) && leasedUntil != null && now.isBefore(leasedUntil)) {
      return false;
    }
    leasedBy = run;
    leasedUntil = Moments.of(now.plus(length));
    servedAt = Moments.of(now);
    return true;
  }

  /**
   * Takes it from its run.
   *
   * @param next when a delivery is due; null = none waits
   */
  void release(Instant next) {
    leasedBy = null;
    leasedUntil = null;
    nextAt = next == null ? null : Moments.of(next);
  }

  boolean mayBeServed(Instant now) {
    return enabled && (restsUntil == null || !now.isBefore(restsUntil));
  }

  /** Has it looked at soon, whatever it waited for. */
  void wake(Instant now) {
    nextAt = Moments.of(now);
    restsUntil = null;
  }

  /** Begins anew, after it was disabled. */
  void enable(Instant now) {
    enabled = true;
    succeeded();
    wake(now);
  }

  void succeeded() {
    failures = 0;
    failingSince = null;
    restsUntil = null;
  }

  /**
   * Notes a failure.
   *
   * @param pause for which the receiver asked
   */
  void failed(Instant now, Duration pause) {
    failures++;
    failingSince = failingSince == null ? Moments.of(now) : failingSince;
    Duration rest = rest();
    restsUntil = Moments.of(now.plus(rest.compareTo(pause) > 0 ? rest : pause));
  }

  /** From some seconds, doubled with each failure, to some minutes. */
  private Duration rest() {
    int beyond = failures - FAILURES_BEFORE_REST;
    return beyond < 0
        ? Duration.ZERO
        : SHORTEST_REST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
  }

  boolean isFailingFor(Duration length, Instant now) {
    return failingSince != null && !now.isBefore(failingSince.plus(length));
  }
}
