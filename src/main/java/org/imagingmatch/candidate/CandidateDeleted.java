package org.imagingmatch.candidate;

import java.util.UUID;
import org.imagingmatch.platform.trail.Change;

/**
 * A candidate is being removed: fired inside the transaction, before it commits.
 *
 * @param change {@link Change#ERASED}: whoever keeps a copy, be it for a day, lets go of it now
 */
public record CandidateDeleted(UUID organisationId, UUID id, Change change) {}
