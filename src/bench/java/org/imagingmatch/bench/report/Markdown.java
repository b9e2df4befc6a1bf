package org.imagingmatch.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as Markdown. */
final class Markdown {

  private static final String HEAD =
      """
      | # | work | people | min | median | p99 | max | ratio | target | |
      |---|---|--:|--:|--:|--:|--:|--:|---|---|
      """;

  private Markdown() {}

  static String of(Report report) {
    StringBuilder text = new StringBuilder("# Benchmark\n\n");
    text.append(
        report.circumstances().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(" · ", "", "\n")));
    report
        .parts()
        .forEach(
            (part, lines) -> text.append("\n## ").append(part).append("\n\n").append(table(lines)));
    text.append("\n![Median latency over the size of the pool](latency.svg)\n");
    if (!report.notes().isEmpty()) {
      text.append('\n');
      report.notes().forEach(note -> text.append("- ").append(note).append('\n'));
    }
    return text.toString();
  }

  private static String table(List<Line> lines) {
    return HEAD
        + lines.stream()
            .sorted(Comparator.comparing(Line::number))
            .map(Markdown::row)
            .collect(Collectors.joining());
  }

  private static String row(Line line) {
    Figures figures = line.figures();
    return List.of(
            line.number(),
            line.work(),
            line.people() == 0 ? "" : String.format(Locale.ROOT, "%,d", line.people()),
            figures == null ? "" : Figures.shown(figures.minimum()),
            median(figures),
            figures == null ? "" : Figures.shown(figures.p99()),
            figures == null ? "" : Figures.shown(figures.maximum()),
            line.ratioShown(),
            line.target(),
            line.verdict().shown())
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String median(Figures figures) {
    return figures == null || Double.isNaN(figures.median())
        ? ""
        : Figures.shown(figures.median()) + " " + figures.unit();
  }
}
