package org.imagingmatch.matching;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Ranker.Mark;

/**
 * Where a page of matches ended, and what pins the next page to it.
 *
 * @param asOf the day on which all pages are judged
 * @param weights those of the vacancy's ranking on all pages; empty where each match has its own
 * @param shown marks of those whom the pages before showed, the last ones only
 */
record MatchCursor(LocalDate asOf, Mark mark, Map<Fit, Double> weights, List<Long> shown) {

  private static final int LENGTH = Long.BYTES * 5 + Integer.BYTES * 3 + 2;
  private static final long NO_DAY = Long.MIN_VALUE;

  byte[] bytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(
            LENGTH + (1 + Double.BYTES) * weights.size() + Long.BYTES * shown.size());
    bytes.putLong(asOf.toEpochDay());
    bytes.put((byte) mark.eligibility().ordinal());
    bytes.putDouble(mark.score());
    bytes.putLong(mark.earliestStart() == null ? NO_DAY : mark.earliestStart().toEpochDay());
    bytes.putLong(mark.id().getMostSignificantBits());
    bytes.putLong(mark.id().getLeastSignificantBits());
    bytes.putInt(mark.position()).putInt(mark.rank());
    bytes.put((byte) weights.size());
    weights.forEach((fit, weight) -> bytes.put((byte) fit.ordinal()).putDouble(weight));
    bytes.putInt(shown.size());
    shown.forEach(bytes::putLong);
    return bytes.array();
  }

  static MatchCursor of(ByteBuffer bytes) {
    LocalDate asOf = LocalDate.ofEpochDay(bytes.getLong());
    Eligibility eligibility = Eligibility.values()[bytes.get()];
    double score = bytes.getDouble();
    long day = bytes.getLong();
    UUID id = new UUID(bytes.getLong(), bytes.getLong());
    Mark mark =
        new Mark(
            eligibility,
            score,
            day == NO_DAY ? null : LocalDate.ofEpochDay(day),
            id,
            bytes.getInt(),
            bytes.getInt());
    Map<Fit, Double> weights = new EnumMap<>(Fit.class);
    for (int left = bytes.get(); left > 0; left--) {
      weights.put(Fit.values()[bytes.get()], bytes.getDouble());
    }
    List<Long> shown = new ArrayList<>();
    for (int left = bytes.getInt(); left > 0; left--) {
      shown.add(bytes.getLong());
    }
    return new MatchCursor(asOf, mark, weights, shown);
  }
}
