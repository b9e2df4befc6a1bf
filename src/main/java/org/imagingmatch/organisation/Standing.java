package org.imagingmatch.organisation;

/**
 * How an organisation takes part.
 *
 * @param suspended nobody acts for it at the moment
 */
record Standing(OrganisationKind kind, boolean suspended) {

  static Standing of(OrganisationEntity row) {
    return new Standing(row.kind, row.suspended);
  }
}
