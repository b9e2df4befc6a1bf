package org.imagingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What another thread or process brings about in a moment. */
public final class Soon {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration STEP = Duration.ofMillis(20);

  private Soon() {}

  /** Fails unless it is so within half a minute. */
  public static void is(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean so = condition.getAsBoolean();
    while (!so && System.nanoTime() < end) {
      LockSupport.parkNanos(STEP.toNanos());
      so = condition.getAsBoolean();
    }
    assertThat(so).as(what).isTrue();
  }
}
