package org.imagingmatch.organisation;

/** What an organisation does here. */
public enum OrganisationKind {
  /** Staffs vacancies with its candidates. */
  AGENCY,
  /** Has facilities with vacancies. */
  PROVIDER,
  /** Runs the service. */
  OPERATOR
}
