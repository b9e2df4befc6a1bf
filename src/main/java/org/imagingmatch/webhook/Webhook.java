package org.imagingmatch.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * An address to which events are sent.
 *
 * @param types of the events; null = all
 * @param disabledBecause null = it is enabled
 * @param oldSecretUntil until when the secret before the last one signs too; null = it does not
 */
public record Webhook(
    UUID id,
    @JsonIgnore long version,
    String url,
    List<String> types,
    String description,
    WebhookStatus status,
    WhyDisabled disabledBecause,
    Instant oldSecretUntil,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
