package org.imagingmatch.reference;

/** What a body counts continuing education in. Units cannot be converted into each other. */
public enum CreditUnit {
  CE,
  CME,
  CEU,
  CEH,
  CPD_HOUR,
  CPD_POINT,
  CPD_UNIT,
  CPD_CREDIT
}
