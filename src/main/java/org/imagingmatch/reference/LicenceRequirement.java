package org.imagingmatch.reference;

/** Whether a jurisdiction asks a personal licence. */
public enum LicenceRequirement {
  YES,
  NO,
  /** Only in some settings, or for some operators, or tied to reimbursement. */
  PARTIAL
}
