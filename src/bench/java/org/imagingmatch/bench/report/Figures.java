package org.imagingmatch.bench.report;

import java.util.Locale;
import org.imagingmatch.bench.http.Latencies;

/**
 * Some figures of one measurement.
 *
 * @param unit for example ms
 * @param p99 NaN = not known
 */
public record Figures(String unit, double minimum, double median, double p99, double maximum) {

  /** In milliseconds. */
  public static Figures of(Latencies latencies) {
    return new Figures(
        "ms",
        latencies.minimumMillis(),
        latencies.medianMillis(),
        latencies.p99Millis(),
        latencies.maximumMillis());
  }

  /** A single one. */
  public static Figures of(String unit, double value) {
    return new Figures(unit, value, value, Double.NaN, value);
  }

  /** A figure as it is shown. */
  public static String shown(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
