package org.imagingmatch.platform.idempotency;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets repeats wait for what they repeat, with nothing in hand but their thread, some at a time.
 */
@Singleton
class Waiting {

  private static final long FIRST_PAUSE = 10_000_000;
  private static final long LONGEST_PAUSE = 20 * FIRST_PAUSE;

  private final Semaphore places;
  private final long longest;

  Waiting(IdempotencyConfig config) {
    this.places = new Semaphore(config.waiting());
    this.longest = config.longestWait().toNanos();
  }

  /** What is there at last; empty when the time is up before, or too many wait already. */
  <T> Optional<T> until(Supplier<Optional<T>> there) {
    Optional<T> found = there.get();
    if (found.isPresent() || !places.tryAcquire()) {
      return found;
    }
    try {
      return later(there);
    } finally {
      places.release();
    }
  }

  private <T> Optional<T> later(Supplier<Optional<T>> there) {
    long begin = System.nanoTime();
    Optional<T> found = Optional.empty();
    for (long pause = FIRST_PAUSE;
        found.isEmpty() && System.nanoTime() - begin < longest && sleep(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      found = there.get();
    }
    return found;
  }

  /** Up to half as long again, so that those who wait do not all ask at once; false = stop. */
  private static boolean sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos + ThreadLocalRandom.current().nextLong(nanos / 2));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
