package org.imagingmatch.facility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * A place where people work.
 *
 * @param stated what its provider states of it
 */
public record Facility(
    UUID id,
    @JsonIgnore long version,
    @JsonUnwrapped NewFacility stated,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static Facility of(FacilityEntity row) {
    return new Facility(row.id(), row.version(), row.stated(), row.createdAt(), row.updatedAt());
  }
}
