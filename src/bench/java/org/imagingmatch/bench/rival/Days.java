package org.imagingmatch.bench.rival;

import java.time.LocalDate;

/** Days as numbers since 1970, as rivals keep them. */
public final class Days {

  /** Before every day. */
  public static final int NEVER = -1_000_000;

  /** After every day. */
  public static final int FOREVER = 1_000_000;

  private Days() {}

  /** The number of a day; another one for none. */
  public static int of(LocalDate day, int otherwise) {
    return day == null ? otherwise : (int) day.toEpochDay();
  }

  /** The number of a day. */
  public static int of(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The day of a number; null for those that stand for no day. */
  public static LocalDate date(int day) {
    return day == NEVER || day == FOREVER ? null : LocalDate.ofEpochDay(day);
  }
}
