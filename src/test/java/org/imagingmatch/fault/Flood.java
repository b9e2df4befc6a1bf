package org.imagingmatch.fault;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Requests that come at a rate, whether those before are answered or not. */
final class Flood {

  private Flood() {}

  /** What came of each. */
  static List<Asked> of(int perSecond, Duration time, IntFunction<HttpRequest> next) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    long begun = System.nanoTime();
    long count = perSecond * time.toSeconds();
    List<CompletableFuture<Asked>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long due = begun + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      all.add(send(http, next.apply(i)));
    }
    return all.stream().map(CompletableFuture::join).toList();
  }

  private static CompletableFuture<Asked> send(HttpClient http, HttpRequest request) {
    long asked = System.nanoTime();
    return http.sendAsync(request, BodyHandlers.ofByteArray())
        .handle(
            (answer, failure) ->
                failure == null
                    ? new Asked(
                        asked,
                        System.nanoTime(),
                        answer.statusCode(),
                        answer.headers().firstValue("Retry-After").isPresent())
                    : new Asked(asked, System.nanoTime(), 0, false));
  }
}
