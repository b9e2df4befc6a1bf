package org.imagingmatch.matching.model;

/** What a pay figure is per. */
public enum PayPeriod {
  HOUR,
  /** Travel pay by the week mixes wage and stipends, so it compares with weeks only. */
  WEEK,
  YEAR
}
