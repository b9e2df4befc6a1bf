package org.imagingmatch.event;

import java.util.UUID;

/**
 * A person's eligibility for a vacancy that is watched is another one than before.
 *
 * @param externalId the agency's own name for the person; null = none
 * @param eligible whether the person became eligible, or stopped being so
 */
public record Judgement(UUID vacancyId, UUID candidateId, String externalId, boolean eligible) {}
