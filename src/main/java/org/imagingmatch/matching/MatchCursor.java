package org.imagingmatch.matching;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Ranker.Mark;
import org.imagingmatch.platform.Cursors;

/**
 * Where a page of matches ended, and the day it was judged on, so that the next page is judged on
 * the same day.
 */
record MatchCursor(LocalDate asOf, Mark mark) {

  private static final int LENGTH = Long.BYTES * 5 + Integer.BYTES * 2 + 1;
  private static final long NO_DAY = Long.MIN_VALUE;

  String written(String list) {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.putLong(asOf.toEpochDay());
    bytes.put((byte) mark.eligibility().ordinal());
    bytes.putDouble(mark.score());
    bytes.putLong(mark.earliestStart() == null ? NO_DAY : mark.earliestStart().toEpochDay());
    bytes.putLong(mark.id().getMostSignificantBits());
    bytes.putLong(mark.id().getLeastSignificantBits());
    bytes.putInt(mark.position()).putInt(mark.rank());
    return Cursors.write(bytes.array(), list);
  }

  /** Answers 400 unless it was {@link #written} for the same list. */
  static MatchCursor read(String text, String list) {
    return Cursors.read(text, list, MatchCursor::of);
  }

  private static MatchCursor of(ByteBuffer bytes) {
    LocalDate asOf = LocalDate.ofEpochDay(bytes.getLong());
    Eligibility eligibility = Eligibility.values()[bytes.get()];
    double score = bytes.getDouble();
    long day = bytes.getLong();
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    return new MatchCursor(
        asOf,
        new Mark(
            eligibility,
            score,
            day == NO_DAY ? null : LocalDate.ofEpochDay(day),
            id,
            bytes.getInt(),
            bytes.getInt()));
  }
}
