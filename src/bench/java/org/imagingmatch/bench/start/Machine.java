package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** The computer that all of this runs on, which may have other work to do. */
final class Machine {

  private static final double MOSTLY = 0.9;
  private static final int GLANCE_MILLIS = 1_000;

  private Machine() {}

  /** Waits until its processors have next to nothing to do, or patience is at an end. */
  static void awaitQuiet(Duration patience) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    double idle = 0;
    while (System.nanoTime() < end && idle < MOSTLY) {
      idle = idleShare();
    }
  }

  private static double idleShare() throws IOException, InterruptedException {
    long[] before = ticks();
    Thread.sleep(GLANCE_MILLIS);
    long[] after = ticks();
    double all = Arrays.stream(after).sum() - Arrays.stream(before).sum();
    return (after[3] - before[3]) / all;
  }

  /** Of all processors since they were switched on; the fourth is that of rest. */
  private static long[] ticks() throws IOException {
    String all = Files.readAllLines(Path.of("/proc/stat")).get(0);
    return Arrays.stream(all.split("\\s+")).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
  }
}
