package org.imagingmatch.platform.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as PostgreSQL keeps them; an answer must not differ from the next read. */
public final class Moments {

  private Moments() {}

  /** To the microsecond. */
  public static Instant of(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Always moves on, so that each write has a version of its own, also within a microsecond. */
  public static Instant after(Instant before, Instant now) {
    Instant moment = of(now);
    return moment.isAfter(before) ? moment : before.plus(1, ChronoUnit.MICROS);
  }
}
