package org.imagingmatch.platform.trail;

import java.util.UUID;

/**
 * Something gets another status. Fired inside the transaction that does it.
 *
 * @param kind what a client calls it, such as {@code vacancy}
 * @param version the state it has now
 * @param externalId the owner's own name for it; null = none
 */
public record Moved(
    String kind,
    UUID organisationId,
    UUID id,
    long version,
    String externalId,
    String from,
    String to) {}
