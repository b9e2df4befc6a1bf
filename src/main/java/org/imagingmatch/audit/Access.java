package org.imagingmatch.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * How often somebody saw or changed a person's record.
 *
 * @param actor the credential; null = the service itself, or somebody at another organisation
 * @param vacancyId the vacancy the person was matched with; null = none
 */
public record Access(
    UUID organisationId,
    String actor,
    String action,
    UUID vacancyId,
    long times,
    Instant first,
    Instant last) {}
