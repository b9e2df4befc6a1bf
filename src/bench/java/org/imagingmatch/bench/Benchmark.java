package org.imagingmatch.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.Version;
import org.imagingmatch.bench.measure.Measurement;
import org.imagingmatch.bench.measure.Pool;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.ReportFiles;
import org.imagingmatch.bench.report.Verdict;
import org.imagingmatch.bench.service.Service;

/**
 * Measures the packaged service and its rivals, and writes a report. A figure never fails it; an
 * answer on which service and rivals do not agree does.
 */
public final class Benchmark {

  private static final Path REPORT = Path.of("target", "bench");
  private static final double MOST_GROWTH = 1.5;

  private Benchmark() {}

  /** Takes no arguments; see {@link Settings}. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.read();
    Report report = new Report(Measurement.TARGETS, Measurement.SIZES, Measurement.HARD);
    Machine.describe(report);
    report.circumstance("memory of the service's JVM", Service.MEMORY);
    report.circumstance("Lucene", Version.LATEST.toString());
    report.circumstance("date", LocalDate.now().toString());
    report.circumstance("seed", Long.toString(settings.seed()));
    TreeMap<Integer, Double> medians = new TreeMap<>();
    for (int size : settings.sizes()) {
      boolean largest = size == settings.sizes().get(settings.sizes().size() - 1);
      try (Pool pool = Pool.open(settings, size)) {
        report.circumstance(
            "PostgreSQL", pool.server().text("show server_version").replaceAll(" .*", ""));
        report.circumstance("shared_buffers", pool.server().text("show shared_buffers"));
        medians.put(size, new Measurement(pool, settings, report).run(largest));
      }
    }
    growth(report, medians);
    System.out.println(ReportFiles.write(report, REPORT));
  }

  private static void growth(Report report, TreeMap<Integer, Double> medians) {
    if (medians.size() > 1) {
      Map.Entry<Integer, Double> least = medians.firstEntry();
      Map.Entry<Integer, Double> most = medians.lastEntry();
      double ratio = most.getValue() / least.getValue();
      report.add(
          Measurement.TARGETS,
          new Line(
              "P2",
              "the median against that of %,d people".formatted(least.getKey()),
              most.getKey(),
              "≤ 1.5 ×",
              Figures.of("ms", most.getValue()),
              "%,d people".formatted(least.getKey()),
              ratio,
              Verdict.atMost(MOST_GROWTH, ratio)));
    }
  }
}
