package org.imagingmatch.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * How long an organisation keeps people whom nobody writes.
 *
 * @param months null = until somebody removes them
 * @param updatedAt null = nobody ever said
 */
public record Retention(
    UUID organisationId, @JsonIgnore long version, Integer months, Instant updatedAt)
    implements Versioned {

  static Retention of(RetentionEntity row) {
    return new Retention(row.organisationId, row.version, row.months, row.updatedAt);
  }

  static Retention unset(UUID organisationId) {
    return new Retention(organisationId, 0, null, null);
  }

  @Override
  public UUID id() {
    return organisationId;
  }
}
