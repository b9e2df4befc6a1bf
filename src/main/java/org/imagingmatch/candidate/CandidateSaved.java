package org.imagingmatch.candidate;

import java.util.UUID;

/**
 * A candidate is being written: fired inside the transaction, so that what an observer derives from
 * it is committed with it or not at all.
 */
public record CandidateSaved(UUID organisationId, Candidate candidate) {}
