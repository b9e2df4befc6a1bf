package org.imagingmatch.bench.measure;

import java.time.Duration;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.Settings;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.Verdict;

/** Every open vacancy ranked in one answer. */
final class AllVacancies {

  private static final double MOST_SECONDS = 60;
  private static final int PATIENCE_SECONDS = 180;
  private static final int QUICK_SECONDS = 20;

  private final Pool pool;
  private final Api api;
  private final Settings settings;
  private final Report report;

  AllVacancies(Pool pool, Api api, Settings settings, Report report) {
    this.pool = pool;
    this.api = api;
    this.settings = settings;
    this.report = report;
  }

  /** An answer that takes too long is left, and the rest of it reckoned. */
  void run() throws Exception {
    int people = pool.population().size();
    Progress.say("%,d people: every open vacancy", people);
    Duration patience = Duration.ofSeconds(settings.quick() ? QUICK_SECONDS : PATIENCE_SECONDS);
    int open = pool.vacancies().all().size();
    try (Client client = Client.connect(api.port())) {
      long begin = System.nanoTime();
      int lines = client.lines(api.everything(), patience);
      double seconds = (System.nanoTime() - begin) / 1e9;
      // The last line says that it is the last.
      boolean whole = lines > open;
      boolean broken = !whole && seconds < patience.toSeconds();
      double reckoned = seconds * open / Math.max(1, Math.min(open, lines));
      String how = whole ? "" : broken ? ", broke off after %,d" : ", reckoned from %,d";
      report.add(
          Measurement.TARGETS,
          new Line(
              "P6",
              "%,d open vacancies ranked in one answer%s".formatted(open, how.formatted(lines)),
              people,
              "≤ 60 s",
              Figures.of("s", broken ? Double.NaN : reckoned),
              "",
              Double.NaN,
              broken ? Verdict.NOT_MET : Verdict.atMost(MOST_SECONDS, reckoned)));
    }
  }
}
