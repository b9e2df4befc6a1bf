package org.imagingmatch.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A place in the feed, after which to go on reading.
 *
 * @param epoch the life of the database; transactions of a later one come later
 * @param at when the feed was read so far, or the event before it was written
 */
public record Position(long epoch, long transaction, long sequence, Instant at)
    implements Comparable<Position> {

  /** Before everything that is kept. */
  public static final Position START = new Position(0, 0, 0, Instant.EPOCH);

  /** The order of reading; the moment has no part in it. */
  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::epoch)
          .thenComparingLong(Position::transaction)
          .thenComparingLong(Position::sequence);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** As it is stored; not for clients, who could make one up. */
  public String text() {
    return "%d-%d-%d-%d".formatted(epoch, transaction, sequence, micros());
  }

  /**
   * The position of a text.
   *
   * @throws IllegalArgumentException when no position has it
   */
  public static Position of(String text) {
    List<Long> parts = Arrays.stream(text.split("-", -1)).map(Long::valueOf).toList();
    if (parts.size() != 4) {
      throw new IllegalArgumentException("Not a position: " + text);
    }
    return of(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  static Position of(long epoch, long transaction, long sequence, long micros) {
    return new Position(
        epoch, transaction, sequence, Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
