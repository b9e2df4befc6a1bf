package org.imagingmatch.bulk;

/** What is imported. */
public enum ImportedKind {
  CANDIDATES,
  VACANCIES,
  FACILITIES
}
