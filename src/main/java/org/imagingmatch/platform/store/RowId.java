package org.imagingmatch.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Primary key of a tenant's row; the organisation leads, so that rows of one tenant are near. */
@Embeddable
public record RowId(@Column(name = "organisation_id") UUID organisationId, UUID id)
    implements Serializable {}
