package org.imagingmatch.matching.model;

/** Level of the Common European Framework of Reference for Languages (CEFR), lowest first. */
public enum LanguageLevel {
  A1,
  A2,
  B1,
  B2,
  C1,
  C2
}
