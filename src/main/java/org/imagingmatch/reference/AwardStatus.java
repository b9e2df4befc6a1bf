package org.imagingmatch.reference;

/** Whether a credential is still granted to new candidates. */
public enum AwardStatus {
  ACTIVE,
  RETIRED
}
