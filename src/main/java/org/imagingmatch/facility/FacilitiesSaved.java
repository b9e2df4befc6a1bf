package org.imagingmatch.facility;

import java.util.List;
import java.util.UUID;

/**
 * Facilities are being written: fired inside the transaction, so that what an observer derives from
 * them is committed with them or not at all.
 *
 * @param facilities never none, each once
 */
public record FacilitiesSaved(UUID organisationId, List<Facility> facilities) {}
