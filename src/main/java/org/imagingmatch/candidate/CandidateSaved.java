package org.imagingmatch.candidate;

import java.util.UUID;

/**
 * A candidate is being written: fired inside the transaction, so that what an observer derives from
 * it is committed with it or not at all.
 *
 * @param named whether the person is new, or has another external id than before
 */
public record CandidateSaved(UUID organisationId, Candidate candidate, boolean named) {}
