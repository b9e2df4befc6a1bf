package org.imagingmatch.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding for display only; the order never sees it. */
public final class Shown {

  private Shown() {}

  /** To one decimal. */
  public static double oneDecimal(double value) {
    return rounded(value, 1);
  }

  static double fourDecimals(double value) {
    return rounded(value, 4);
  }

  private static double rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
