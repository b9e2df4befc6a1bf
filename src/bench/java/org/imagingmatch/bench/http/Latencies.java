package org.imagingmatch.bench.http;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long the same thing took, many times.
 *
 * @param refused how often it was refused, which is not counted
 * @param seconds over which it was done
 */
public record Latencies(
    int count,
    int refused,
    double seconds,
    double minimumMillis,
    double medianMillis,
    double p99Millis,
    double maximumMillis) {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  static Latencies of(long[] nanos, int refused, long elapsedNanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      throw new IllegalStateException("Nothing was measured");
    }
    return new Latencies(
        sorted.length,
        refused,
        elapsedNanos / NANOS_PER_SECOND,
        sorted[0] / NANOS_PER_MILLI,
        quantile(sorted, 0.5),
        quantile(sorted, 0.99),
        sorted[sorted.length - 1] / NANOS_PER_MILLI);
  }

  /** Sums up some of them, one after the other. */
  public static Latencies of(Collection<Long> nanos) {
    long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
    return of(all, 0, Arrays.stream(all).sum());
  }

  private static double quantile(long[] sorted, double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, place)] / NANOS_PER_MILLI;
  }

  /** How many a second. */
  public double perSecond() {
    return count / seconds;
  }
}
