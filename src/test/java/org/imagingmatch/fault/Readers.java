package org.imagingmatch.fault;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Clients who ask, and ask again when they were answered, whatever the answer was. */
final class Readers implements AutoCloseable {

  /** Longer than any time limit of the service. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final ExecutorService threads;
  private final List<Future<List<Asked>>> histories;

  /**
   * Starts them.
   *
   * @param pause of each between two requests
   * @param next the request of a number, counted by each client for itself
   */
  Readers(int clients, Duration pause, IntFunction<HttpRequest> next) {
    threads = Executors.newFixedThreadPool(clients);
    histories =
        IntStream.range(0, clients)
            .mapToObj(client -> threads.submit(() -> ask(pause, next)))
            .toList();
  }

  private List<Asked> ask(Duration pause, IntFunction<HttpRequest> next)
      throws InterruptedException {
    List<Asked> all = new ArrayList<>();
    while (!enough.get()) {
      all.add(ask(next.apply(all.size())));
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }
    return all;
  }

  private Asked ask(HttpRequest request) throws InterruptedException {
    long asked = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      return new Asked(
          asked,
          System.nanoTime(),
          answer.statusCode(),
          answer.headers().firstValue("Retry-After").isPresent());
    } catch (IOException e) {
      return new Asked(asked, System.nanoTime(), 0, false);
    }
  }

  /** Ends them, and tells what all of them were answered. */
  List<Asked> stop() throws Exception {
    enough.set(true);
    List<Asked> all = new ArrayList<>();
    for (Future<List<Asked>> history : histories) {
      all.addAll(history.get(1, TimeUnit.MINUTES));
    }
    return all;
  }

  @Override
  public void close() {
    enough.set(true);
    threads.shutdown();
  }
}
