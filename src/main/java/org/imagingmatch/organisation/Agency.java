package org.imagingmatch.organisation;

import java.util.UUID;

/** An agency as providers know it. */
public record Agency(UUID id, String name) {

  static Agency of(OrganisationEntity row) {
    return new Agency(row.id, row.name);
  }
}
