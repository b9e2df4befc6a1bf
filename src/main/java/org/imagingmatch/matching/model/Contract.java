package org.imagingmatch.matching.model;

/** Kind of contract. All but {@link #PERMANENT} may state a length in weeks. */
public enum Contract {
  TRAVEL,
  LOCAL,
  PER_DIEM,
  FIXED_TERM,
  PERMANENT
}
