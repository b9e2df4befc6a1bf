package org.imagingmatch.bulk;

import java.util.function.Predicate;

/** How far an import is, told every second. */
final class Progress {

  private static final long EVERY_NANOS = 1_000_000_000L;

  private final Predicate<Tally> beat;
  private final Tally tally;
  private long told = System.nanoTime();

  /**
   * The progress of one.
   *
   * @param beat answers whether the import may go on
   */
  Progress(Tally tally, Predicate<Tally> beat) {
    this.tally = tally;
    this.beat = beat;
  }

  Tally tally() {
    return tally;
  }

  /** Tells it, unless it was told just now. */
  void tell() {
    if (System.nanoTime() - told >= EVERY_NANOS) {
      if (!beat.test(tally)) {
        throw new Cancelled();
      }
      told = System.nanoTime();
    }
  }

  /** The import is not to go on. */
  static final class Cancelled extends RuntimeException {

    Cancelled() {
      super(null, null, false, false);
    }
  }
}
