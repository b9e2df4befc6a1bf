package org.imagingmatch.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * An organisation as whoever runs the service sees it.
 *
 * @param stated what the operator, and the organisation itself, state of it
 */
public record Organisation(
    @JsonIgnore long version,
    @JsonUnwrapped NewOrganisation stated,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static Organisation of(OrganisationEntity row) {
    return new Organisation(row.version, row.stated(), row.createdAt, row.updatedAt);
  }

  @Override
  public UUID id() {
    return stated.id();
  }
}
