package org.imagingmatch.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Moments;

@Entity
@Table(name = "webhook_delivery")
class DeliveryEntity {

  @EmbeddedId DeliveryKey key;

  @Column(updatable = false)
  UUID eventId;

  /** What the event is about. */
  @Column(updatable = false)
  UUID subjectId;

  @Column(updatable = false)
  String type;

  @Column(updatable = false)
  String body;

  @Enumerated(EnumType.STRING)
  DeliveryState state;

  int attempts;
  Instant lastAttemptAt;
  Integer lastStatus;

  @Enumerated(EnumType.STRING)
  Failure lastFailure;

  Instant nextAttemptAt;

  @Column(updatable = false)
  Instant createdAt;

  protected DeliveryEntity() {}

  /** A delivery that is due at once. */
  DeliveryEntity(
      DeliveryKey key, UUID eventId, UUID subjectId, String type, String body, Instant now) {
    this.key = key;
    this.eventId = eventId;
    this.subjectId = subjectId;
    this.type = type;
    this.body = body;
    this.createdAt = Moments.of(now);
    startAgain(now);
  }

  /** As if nothing had been tried. */
  void startAgain(Instant now) {
    state = DeliveryState.PENDING;
    attempts = 0;
    nextAttemptAt = Moments.of(now);
  }

  /** Notes an attempt, after which it waits. */
  void tried(Outcome outcome, Instant now) {
    attempts++;
    lastAttemptAt = Moments.of(now);
    lastStatus = outcome.status();
    lastFailure = outcome.failure();
  }

  void tryAt(Instant moment) {
    nextAttemptAt = Moments.of(moment);
  }

  void settle(DeliveryState settled) {
    state = settled;
    nextAttemptAt = null;
  }
}
