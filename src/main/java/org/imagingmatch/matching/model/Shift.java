package org.imagingmatch.matching.model;

/** Shift a post asks for or a person accepts. */
public enum Shift {
  DAY,
  EVENING,
  NIGHT,
  WEEKEND,
  ON_CALL,
  ROTATING
}
