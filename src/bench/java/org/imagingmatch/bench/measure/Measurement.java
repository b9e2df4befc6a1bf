package org.imagingmatch.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.Settings;
import org.imagingmatch.bench.database.PgBench;
import org.imagingmatch.bench.database.Replay;
import org.imagingmatch.bench.http.Latencies;
import org.imagingmatch.bench.http.Load;
import org.imagingmatch.bench.http.Request;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.Verdict;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.bench.service.Service;

/** Everything that is measured with a pool of one size. */
public final class Measurement {

  /** The part of the report with the targets. */
  public static final String TARGETS = "Targets";

  /** The part with the medians. */
  public static final String SIZES = "Rankings by size of the pool";

  /** The part of what could break a ranking. */
  public static final String HARD = "Hard cases";

  private static final int CONNECTIONS = 32;
  private static final double OF_LUCENE = 1.0 / 3;
  private static final double OF_SQL = 1.0 / 5;
  private static final double OF_PGBENCH = 0.5;

  private final Pool pool;
  private final Settings settings;
  private final Report report;
  private final int people;

  /** Of a pool. */
  public Measurement(Pool pool, Settings settings, Report report) {
    this.pool = pool;
    this.settings = settings;
    this.report = report;
    this.people = pool.population().size();
  }

  /**
   * Measures, and answers the median of the service in milliseconds.
   *
   * @param whole with load and hard cases, not just one ranking after the other
   */
  public double run(boolean whole) throws Exception {
    List<Post> posts = pool.vacancies().measured();
    Heard heard = whole ? Heard.of(pool, posts) : null;
    double median;
    try (Service service = Service.start(pool.server())) {
      median = run(service, posts, heard);
    }
    if (whole) {
      new Startup(pool, report).run(posts.get(0));
    }
    return median;
  }

  private double run(Service service, List<Post> posts, Heard heard) throws Exception {
    try {
      Api api = new Api(service, pool.population().day());
      Rankings rankings = new Rankings(pool, api, settings.rounds());
      Progress.say("%,d people: warming up", people);
      rankings.warm(posts, Duration.ofSeconds(settings.seconds() * 2L));
      Rankings.Compared compared = rankings.compare(posts, Map.of());
      bySize(compared);
      if (heard != null) {
        targets(compared);
        load(api, posts, heard, service);
        new HardCases(pool, api, rankings, settings, report).run(compared, heard);
        new AllVacancies(pool, api, settings, report).run();
        new Imports(pool, service, report).run(settings.seed());
      }
      return compared.service().medianMillis();
    } catch (Exception e) {
      System.err.println(service.lastWords());
      throw e;
    }
  }

  private void bySize(Rankings.Compared compared) {
    report.add(SIZES, Line.of("imaging-match, over HTTP", people, Figures.of(compared.service())));
    report.add(SIZES, Line.of(pool.lucene().name(), people, Figures.of(compared.lucene())));
    report.add(SIZES, Line.of(pool.sql().name(), people, Figures.of(compared.sql())));
    report.point("imaging-match", people, compared.service().medianMillis());
    report.point("Lucene in process", people, compared.lucene().medianMillis());
    report.point("SQL order by score", people, compared.sql().medianMillis());
  }

  private void targets(Rankings.Compared compared) {
    Figures figures = Figures.of(compared.service());
    report.add(
        TARGETS,
        new Line(
            "P1",
            "20 best of the agency's people for a vacancy",
            people,
            "≤ 1/3 of Lucene",
            figures,
            "Lucene",
            compared.toLucene(),
            Verdict.atMost(OF_LUCENE, compared.toLucene())));
    report.add(
        TARGETS,
        new Line(
            "P1",
            "the same",
            people,
            "≤ 1/5 of SQL",
            figures,
            "SQL",
            compared.toSql(),
            Verdict.atMost(OF_SQL, compared.toSql())));
  }

  private void load(Api api, List<Post> posts, Heard heard, Service service) throws Exception {
    Duration time = Duration.ofSeconds(settings.seconds());
    List<Request> requests = posts.stream().map(api::ranking).toList();
    Load load = new Load(api.port(), requests);
    Progress.say("%,d people: %d connections", people, CONNECTIONS);
    load.closed(CONNECTIONS, time);
    Latencies closed = load.closed(CONNECTIONS, time);
    Progress.say("%,d people: half of the rate, open loop", people);
    Latencies open = load.open(CONNECTIONS, closed.perSecond() / 2, time);
    long peak = service.peakMegabytes();
    Progress.say("%,d people: the statements alone", people);
    Optional<PgBench> program = PgBench.find();
    double alone =
        program.isPresent()
            ? program.get().perSecond(pool.server(), heard.rankings(), CONNECTIONS, time)
            : new Replay(pool.server(), heard.rankings()).perSecond(CONNECTIONS, time);
    double statements =
        heard.rankings().stream().mapToInt(each -> each.statements().size()).average().orElse(0);
    report.circumstance("statements a ranking", Figures.shown(statements));
    report.circumstance("statements alone by", program.map(PgBench::version).orElse("JDBC"));
    double ratio = closed.perSecond() / alone;
    report.add(
        TARGETS,
        new Line(
            "P3",
            "rankings a second, 32 connections",
            people,
            "≥ 0.5 of the statements alone (%s a second)".formatted(Math.round(alone)),
            Figures.of("/s", closed.perSecond()),
            "alone",
            ratio,
            Verdict.atLeast(OF_PGBENCH, ratio)));
    String name = "imaging-match, %d connections, closed loop%s";
    report.add(
        SIZES, Line.of(name.formatted(CONNECTIONS, refused(closed)), people, Figures.of(closed)));
    name = "imaging-match, open loop, %.1f a second%s";
    report.add(
        SIZES,
        Line.of(name.formatted(closed.perSecond() / 2, refused(open)), people, Figures.of(open)));
    report.add(
        TARGETS,
        new Line(
            "P5",
            "most resident memory of the service under P3",
            people,
            "≤ 400 MB",
            Figures.of("MB", peak),
            "",
            Double.NaN,
            Verdict.atMost(400, peak)));
  }

  private static String refused(Latencies latencies) {
    return latencies.refused() == 0 ? "" : " (%d refused)".formatted(latencies.refused());
  }
}
