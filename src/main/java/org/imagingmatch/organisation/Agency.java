package org.imagingmatch.organisation;

import java.util.UUID;

/**
 * An agency as providers know it.
 *
 * @param contact whom to ask about its people; null = it states none
 */
public record Agency(UUID id, String name, OrganisationContact contact) {

  static Agency of(OrganisationEntity row) {
    return new Agency(row.id, row.name, row.contact);
  }
}
