package org.imagingmatch.relaxation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.imagingmatch.matching.model.NearMisses.Mark;

/**
 * Where a page of near misses ended.
 *
 * @param asOf the day on which all pages are judged
 */
record NearMissCursor(LocalDate asOf, Mark mark) {

  private static final int LENGTH = Long.BYTES * 5 + Integer.BYTES;
  private static final long NO_DAY = Long.MIN_VALUE;

  byte[] bytes() {
    LocalDate start = mark.earliestStart();
    return ByteBuffer.allocate(LENGTH)
        .putLong(asOf.toEpochDay())
        .putInt(mark.gaps())
        .putDouble(mark.score())
        .putLong(start == null ? NO_DAY : start.toEpochDay())
        .putLong(mark.id().getMostSignificantBits())
        .putLong(mark.id().getLeastSignificantBits())
        .array();
  }

  static NearMissCursor of(ByteBuffer bytes) {
    LocalDate asOf = LocalDate.ofEpochDay(bytes.getLong());
    int gaps = bytes.getInt();
    double score = bytes.getDouble();
    long start = bytes.getLong();
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    return new NearMissCursor(
        asOf, new Mark(gaps, score, start == NO_DAY ? null : LocalDate.ofEpochDay(start), id));
  }
}
