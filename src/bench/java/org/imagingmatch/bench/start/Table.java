package org.imagingmatch.bench.start;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The measurements as Markdown: the smallest, the median, the largest. */
final class Table {

  private static final String HEAD =
      """
      | PostgreSQL | JDK | packaging | archive | options | first ranking, s | processor time, s \
      | memory, MB | after %d rankings, MB | peak, MB | rankings, s |
      |---|---|---|---|---|---|---|---|---|---|---|
      """;

  private final StringBuilder text = new StringBuilder();

  Table(int rankings) {
    text.append(HEAD.formatted(rankings));
  }

  /** A line for a variant. */
  void add(Variant variant, List<Sample> samples) {
    text.append(
        "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
            .formatted(
                variant.surroundings(),
                variant.jdk().version(),
                variant.packaging().getFileName(),
                variant.archive(),
                String.join(" ", variant.flags()),
                spread(samples, sample -> sample.firstAnswer() / 1_000, "%.2f"),
                spread(samples, sample -> sample.cpu() / 1_000, "%.2f"),
                spread(samples, Sample::started, "%.0f"),
                spread(samples, Sample::loaded, "%.0f"),
                spread(samples, Sample::peak, "%.0f"),
                spread(samples, sample -> sample.rankings() / 1_000, "%.1f")));
  }

  private static String spread(
      List<Sample> samples, ToDoubleFunction<Sample> figure, String format) {
    double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
    return "%s / **%s** / %s"
        .formatted(
            number(format, sorted[0]),
            number(format, sorted[sorted.length / 2]),
            number(format, sorted[sorted.length - 1]));
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
