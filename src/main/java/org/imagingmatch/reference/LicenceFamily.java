package org.imagingmatch.reference;

/** The groups of roles that licensing laws tell apart. */
public enum LicenceFamily {
  RADIOGRAPHER,
  SONOGRAPHER,
  MRI
}
