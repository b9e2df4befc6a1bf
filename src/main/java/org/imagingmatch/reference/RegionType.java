package org.imagingmatch.reference;

/** Levels of geography. */
public enum RegionType {
  /** UN M49 group of countries, such as 154 (Northern Europe). */
  GROUP,
  /** ISO 3166-1 alpha-2. */
  COUNTRY,
  /** ISO 3166-2. */
  SUBDIVISION
}
