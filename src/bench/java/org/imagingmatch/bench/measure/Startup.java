package org.imagingmatch.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.http.Latencies;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.Verdict;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.service.Service;

/** From the start of the process to the first ranked answer, the database being there. */
final class Startup {

  private static final int STARTS = 3;
  private static final double MOST_MILLIS = 3000;

  private final Pool pool;
  private final Report report;

  Startup(Pool pool, Report report) {
    this.pool = pool;
    this.report = report;
  }

  void run(Post post) throws Exception {
    Progress.say("%,d people: start to first answer", pool.population().size());
    List<Long> nanos = new ArrayList<>();
    long resident = 0;
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      try (Service service = Service.start(pool.server());
          Client client = Client.connect(service.port())) {
        client.send(new Api(service, pool.population().day()).ranking(post)).text();
        nanos.add(System.nanoTime() - begin);
        resident = service.residentMegabytes();
      }
    }
    Latencies taken = Latencies.of(nanos);
    report.add(
        Measurement.TARGETS,
        new Line(
            "P5",
            "start to first ranked answer (%d MB resident then)".formatted(resident),
            pool.population().size(),
            "≤ 3 s",
            Figures.of(taken),
            "",
            Double.NaN,
            Verdict.atMost(MOST_MILLIS, taken.medianMillis())));
  }
}
