package org.imagingmatch.platform.purge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Measures one thing that is removed by the clock: how long that takes, how much, and failures. */
public final class Purge {

  private final Timer runs;
  private final Counter removed;
  private final Counter failures;

  Purge(Timer runs, Counter removed, Counter failures) {
    this.runs = runs;
    this.removed = removed;
    this.failures = failures;
  }

  /** Does all of it, and answers what it answers; one that breaks off is no run but a failure. */
  public int run(IntSupplier work) {
    long begun = System.nanoTime();
    try {
      int all = work.getAsInt();
      runs.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
      return all;
    } catch (RuntimeException e) {
      failed();
      throw e;
    }
  }

  /** Some were removed, and that is committed; answers how many. */
  public int removed(int some) {
    removed.increment(some);
    return some;
  }

  /** A part of a run broke off; the others go on. */
  public void failed() {
    failures.increment();
  }
}
