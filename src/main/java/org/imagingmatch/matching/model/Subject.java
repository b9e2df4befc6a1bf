package org.imagingmatch.matching.model;

/** Whose record a change is of. */
public enum Subject {
  PERSON,
  VACANCY
}
