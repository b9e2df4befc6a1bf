package org.imagingmatch.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * An organisation as its own people and systems see it.
 *
 * @param stated what it states of itself
 */
public record OrganisationProfile(
    UUID id,
    @JsonIgnore long version,
    OrganisationKind kind,
    @JsonUnwrapped NewOrganisationProfile stated,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static OrganisationProfile of(OrganisationEntity row) {
    return new OrganisationProfile(
        row.id, row.version, row.kind, row.profile(), row.createdAt, row.updatedAt);
  }
}
