package org.imagingmatch.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

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

  private static final String SEPARATOR = "-";
  private static final int PARTS = 4;

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
    return String.join(
        SEPARATOR,
        Long.toString(epoch),
        Long.toString(transaction),
        Long.toString(sequence),
        Long.toString(micros()));
  }

  /**
   * The position of a text.
   *
   * @throws IllegalArgumentException when no position has it
   */
  public static Position of(String text) {
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("Not a position: " + text);
    }
    return of(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }

  static Position of(long epoch, long transaction, long sequence, long micros) {
    return new Position(
        epoch, transaction, sequence, Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  boolean isStart() {
    return equals(START);
  }
}
