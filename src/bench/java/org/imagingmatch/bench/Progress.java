package org.imagingmatch.bench;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Says what the benchmark does, for whoever waits for it. */
public final class Progress {

  private Progress() {}

  /** One line, with the time. */
  public static void say(String format, Object... arguments) {
    System.out.printf(
        "%s %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), format.formatted(arguments));
  }
}
