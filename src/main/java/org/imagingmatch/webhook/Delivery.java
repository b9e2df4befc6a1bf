package org.imagingmatch.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to a webhook.
 *
 * @param eventId sent as {@code webhook-id}
 * @param type of the event
 * @param attempts so far
 * @param lastAttemptAt null = none yet
 * @param lastStatus HTTP status of the last answer; null = the last attempt had none
 * @param lastFailure why the last attempt had no answer; null = it had one
 * @param nextAttemptAt null = none follows
 */
public record Delivery(
    UUID id,
    UUID eventId,
    String type,
    DeliveryState state,
    int attempts,
    Instant lastAttemptAt,
    Integer lastStatus,
    Failure lastFailure,
    Instant nextAttemptAt,
    Instant createdAt) {

  static Delivery of(DeliveryEntity row) {
    return new Delivery(
        row.key.id(),
        row.eventId,
        row.type,
        row.state,
        row.attempts,
        row.lastAttemptAt,
        row.lastStatus,
        row.lastFailure,
        row.nextAttemptAt,
        row.createdAt);
  }
}
