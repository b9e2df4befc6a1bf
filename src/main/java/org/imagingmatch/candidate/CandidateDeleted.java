package org.imagingmatch.candidate;

import java.util.UUID;

/** A candidate is being removed: fired inside the transaction, before it commits. */
public record CandidateDeleted(UUID organisationId, UUID id) {}
