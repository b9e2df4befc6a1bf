package org.imagingmatch.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.Settings;
import org.imagingmatch.bench.database.Replay;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.http.Latencies;
import org.imagingmatch.bench.http.Load;
import org.imagingmatch.bench.http.NotAnswered;
import org.imagingmatch.bench.http.Request;
import org.imagingmatch.bench.report.Figures;
import org.imagingmatch.bench.report.Line;
import org.imagingmatch.bench.report.Report;
import org.imagingmatch.bench.report.Verdict;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.matching.model.Fit;

/** What could break a ranking that reads little. */
final class HardCases {

  private static final String AS_LUCENE = "≤ Lucene";
  private static final int DEEP_PAGE = 50;
  private static final int SOME = 12;
  private static final int WRITERS = 4;
  private static final int WRITES_PER_SECOND = 500;
  private static final int PATIENCE_SECONDS = 120;

  private final Pool pool;
  private final Api api;
  private final Rankings rankings;
  private final Settings settings;
  private final Report report;
  private final int people;

  HardCases(Pool pool, Api api, Rankings rankings, Settings settings, Report report) {
    this.pool = pool;
    this.api = api;
    this.rankings = rankings;
    this.settings = settings;
    this.report = report;
    this.people = pool.population().size();
  }

  void run(Rankings.Compared usual, Heard heard) throws Exception {
    HardVacancies hard = pool.vacancies().hard();
    compared("a modality that most people have, nothing else", List.of(hard.nearlyEveryone()));
    compared("a vacancy that nobody matches", List.of(hard.nobody()));
    compared("a vacancy that all match equally", List.of(hard.equally()));
    compared("a training post, which anybody could take", List.of(pool.vacancies().training()));
    List<Post> some = pool.vacancies().measured().subList(0, SOME);
    compared("weights that invert the defaults", some, inverted());
    deepPage(hard.nearlyEveryone());
    writes(usual.service(), heard);
    alone("vacancies for a person, 10 000 open", usual.service(), people());
    alone("blind, for the provider", usual.service(), some.stream().map(api::blind).toList());
  }

  /** Fits by the weights that others have by default: what counts least counts most. */
  static Map<Fit, Double> inverted() {
    List<Fit> fits = List.of(Fit.values());
    Map<Fit, Double> inverted = new EnumMap<>(Fit.class);
    for (int i = 0; i < fits.size(); i++) {
      inverted.put(fits.get(i), fits.get(fits.size() - 1 - i).defaultWeight());
    }
    return inverted;
  }

  private void compared(String work, List<Post> posts) throws Exception {
    compared(work, posts, Map.of());
  }

  private void compared(String work, List<Post> posts, Map<Fit, Double> weights) throws Exception {
    Progress.say("%,d people: %s", people, work);
    try {
      Rankings.Compared compared = rankings.compare(posts, weights);
      againstLucene(work, compared.service(), compared.lucene());
    } catch (NotAnswered e) {
      Progress.say("%s", e.getMessage());
      String failed = work + " (not answered)";
      report.add(
          Measurement.HARD,
          new Line("", failed, people, AS_LUCENE, null, "", Double.NaN, Verdict.NOT_MET));
    }
  }

  private void againstLucene(String work, Latencies service, Latencies lucene) {
    double ratio = service.medianMillis() / lucene.medianMillis();
    report.add(
        Measurement.HARD,
        new Line(
            "",
            work,
            people,
            AS_LUCENE,
            Figures.of(service),
            "Lucene",
            ratio,
            Verdict.atMost(1, ratio)));
  }

  private void deepPage(Post post) throws Exception {
    Progress.say("%,d people: page %d", people, DEEP_PAGE);
    List<Long> service = new ArrayList<>();
    List<Long> lucene = new ArrayList<>();
    Question question = pool.question(post.facts(), Map.of());
    try (Client client = Client.connect(api.port())) {
      Request request = api.ranking(post);
      List<JsonNode> items = new ArrayList<>();
      JsonNode page = Api.json(client, request);
      items.addAll(Api.items(page));
      int number = 1;
      for (; number < DEEP_PAGE && page.has("nextCursor"); number++) {
        request = api.next(post, page);
        page = Api.json(client, request);
        items.addAll(Api.items(page));
      }
      new Agreement(pool).check(pool.lucene(), question, Map.of(), items, items.size());
      for (int round = 0; round < settings.rounds(); round++) {
        service.add(Rankings.nanos(client, request));
        long begin = System.nanoTime();
        pool.lucene().best(question, items.size());
        lucene.add(System.nanoTime() - begin);
      }
      String work =
          "page %d by cursors, against Lucene's first %,d".formatted(number, items.size());
      againstLucene(work, Latencies.of(service), Latencies.of(lucene));
    }
  }

  private void writes(Latencies usual, Heard heard) throws Exception {
    Progress.say("%,d people: rankings while people are written", people);
    Duration time = Duration.ofSeconds(settings.seconds());
    Load load =
        new Load(api.port(), pool.vacancies().measured().stream().map(api::ranking).toList());
    Replay replay = new Replay(pool.server(), heard.writes());
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Integer> writing =
        CompletableFuture.supplyAsync(
            () -> replay.run(WRITERS, WRITES_PER_SECOND, time, begun::countDown));
    begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Latencies during = load.closed(1, time);
    double written = writing.get() / (double) settings.seconds();
    new Replay(pool.server(), heard.restoring()).once();
    report.add(
        Measurement.HARD,
        new Line(
            "",
            "rankings while people are written, %.0f a second (SQL of PATCH, as heard)"
                .formatted(written),
            people,
            "≤ 2 × without writes",
            Figures.of(during),
            "P1",
            during.medianMillis() / usual.medianMillis(),
            Verdict.atMost(2, during.medianMillis() / usual.medianMillis())));
  }

  private List<Request> people() {
    List<Request> requests = new ArrayList<>();
    for (int number = 0; requests.size() < SOME; number++) {
      if (pool.population().person(number).active()) {
        requests.add(api.vacancies(pool.population().id(number)));
      }
    }
    return requests;
  }

  private void alone(String work, Latencies usual, List<Request> requests) throws Exception {
    Progress.say("%,d people: %s", people, work);
    List<Long> nanos = new ArrayList<>();
    try (Client client = Client.connect(api.port())) {
      for (int round = 0; round <= settings.rounds(); round++) {
        for (Request request : requests) {
          long taken = Rankings.nanos(client, request);
          if (round > 0) {
            nanos.add(taken);
          }
        }
      }
    }
    Latencies latencies = Latencies.of(nanos);
    report.add(
        Measurement.HARD,
        new Line(
            "",
            work,
            people,
            "",
            Figures.of(latencies),
            "P1",
            latencies.medianMillis() / usual.medianMillis(),
            Verdict.NONE));
  }
}
