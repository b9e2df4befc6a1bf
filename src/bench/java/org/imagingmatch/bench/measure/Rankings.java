package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imagingmatch.bench.Progress;
import org.imagingmatch.bench.http.Client;
import org.imagingmatch.bench.http.Latencies;
import org.imagingmatch.bench.http.Load;
import org.imagingmatch.bench.http.Request;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.rival.Rival;
import org.imagingmatch.bench.seed.Post;
import org.imagingmatch.matching.model.Fit;

/** Asks service and rivals the same, one after the other, and holds their answers together. */
final class Rankings {

  private static final int WARM_CONNECTIONS = 2;
  private static final int WARM_REQUESTS = 4000;
  private static final int WARM_TURNS = 6;
  private static final int WARM_ROUNDS = 3;

  private final Pool pool;
  private final Api api;
  private final int rounds;

  Rankings(Pool pool, Api api, int rounds) {
    this.pool = pool;
    this.api = api;
    this.rounds = rounds;
  }

  /** What each took; {@code sql} null = it cannot be asked that. */
  record Compared(Latencies service, Latencies lucene, Latencies sql) {

    double toLucene() {
      return service.medianMillis() / lucene.medianMillis();
    }

    double toSql() {
      return service.medianMillis() / sql.medianMillis();
    }
  }

  /** Lets the service compile what it does most: for some time, and longer when it is slow. */
  void warm(List<Post> posts, Duration time) {
    Load load = new Load(api.port(), posts.stream().map(api::ranking).toList());
    int answered = 0;
    for (int turn = 0; turn < WARM_TURNS && (turn == 0 || answered < WARM_REQUESTS); turn++) {
      answered += load.closed(WARM_CONNECTIONS, time).count();
    }
    Progress.say("Warm after %,d rankings", answered);
  }

  /** Compares the answers for some vacancies, and then the time that they take. */
  Compared compare(List<Post> posts, Map<Fit, Double> weights) throws Exception {
    Map<Post, Question> questions = new LinkedHashMap<>();
    posts.forEach(post -> questions.put(post, pool.question(post.facts(), weights)));
    Agreement agreement = new Agreement(pool);
    List<Long> service = new ArrayList<>();
    List<Long> lucene = new ArrayList<>();
    List<Long> sql = new ArrayList<>();
    try (Client client = Client.connect(api.port())) {
      for (Map.Entry<Post, Question> each : questions.entrySet()) {
        var items = Api.items(Api.json(client, api.ranking(each.getKey(), weights)));
        for (Rival rival : List.of(pool.lucene(), pool.sql())) {
          if (rival.answers(each.getValue())) {
            agreement.check(rival, each.getValue(), weights, items, Api.LIMIT);
          }
        }
      }
      Progress.say("All agree on %d vacancies; measuring", posts.size());
      for (int round = 0; round < rounds + WARM_ROUNDS; round++) {
        if (round == WARM_ROUNDS) {
          List.of(service, lucene, sql).forEach(List::clear);
        }
        for (Post post : posts) {
          service.add(nanos(client, api.ranking(post, weights)));
        }
        for (Question question : questions.values()) {
          lucene.add(nanos(pool.lucene(), question));
        }
        for (Question question : questions.values()) {
          if (pool.sql().answers(question)) {
            sql.add(nanos(pool.sql(), question));
          }
        }
      }
    }
    return new Compared(
        Latencies.of(service), Latencies.of(lucene), sql.isEmpty() ? null : Latencies.of(sql));
  }

  static long nanos(Client client, Request request) throws IOException {
    long begin = System.nanoTime();
    client.send(request).text();
    return System.nanoTime() - begin;
  }

  private static long nanos(Rival rival, Question question) throws Exception {
    long begin = System.nanoTime();
    rival.best(question, Api.LIMIT);
    return System.nanoTime() - begin;
  }
}
