package org.imagingmatch.pathway;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a page of people ended of whom something runs out.
 *
 * @param asOf the day on which all pages are judged
 * @param dueOn of the last person
 */
record RenewalCursor(LocalDate asOf, LocalDate dueOn, UUID candidateId) {

  private static final int LENGTH = Long.BYTES * 4;

  /** Before everybody. */
  static RenewalCursor start(LocalDate asOf) {
    return new RenewalCursor(asOf, asOf.minusDays(1), new UUID(0, 0));
  }

  static RenewalCursor of(ByteBuffer bytes) {
    return new RenewalCursor(
        LocalDate.ofEpochDay(bytes.getLong()),
        LocalDate.ofEpochDay(bytes.getLong()),
        new UUID(bytes.getLong(), bytes.getLong()));
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(asOf.toEpochDay())
        .putLong(dueOn.toEpochDay())
        .putLong(candidateId.getMostSignificantBits())
        .putLong(candidateId.getLeastSignificantBits())
        .array();
  }
}
