package org.imagingmatch.matching.model;

/** Why a person may work in a country. */
public enum WorkRightBasis {
  CITIZEN,
  PERMANENT,
  WORK_PERMIT,
  OTHER
}
