package org.imagingmatch.facility;

import java.util.UUID;

/**
 * A facility is being written: fired inside the transaction, so that what an observer derives from
 * it is committed with it or not at all.
 */
public record FacilitySaved(UUID organisationId, Facility facility) {}
