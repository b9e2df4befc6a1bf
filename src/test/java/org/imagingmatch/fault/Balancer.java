package org.imagingmatch.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before replicas as a Service of Kubernetes does: it sends requests to those that say they
 * are ready, in turn, and never sends one twice.
 */
final class Balancer implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final List<String> PASSED_ON =
      List.of("Authorization", "Content-Type", "Idempotency-Key");

  private final HttpServer server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private final List<String> known = new CopyOnWriteArrayList<>();
  private volatile List<String> ready = List.of();
  private final AtomicInteger turn = new AtomicInteger();

  Balancer(List<String> replicas) throws IOException {
    known.addAll(replicas);
    look();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::pass);
    server.setExecutor(threads);
    server.start();
    looking.scheduleWithFixedDelay(
        this::look, LOOK_EVERY.toNanos(), LOOK_EVERY.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Where it listens. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Another replica, that may be ready. */
  void add(String replica) {
    known.add(replica);
  }

  private void look() {
    ready = known.stream().filter(this::isReady).toList();
  }

  private boolean isReady(String replica) {
    try {
      HttpRequest probe =
          HttpRequest.newBuilder(URI.create(replica + "/q/health/ready"))
              .timeout(Duration.ofSeconds(2))
              .build();
      return http.send(probe, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      List<String> now = ready;
      String replica = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(replica + exchange.getRequestURI()))
              .timeout(Readers.PATIENCE)
              .method(
                  exchange.getRequestMethod(),
                  BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
      for (String header : PASSED_ON) {
        exchange
            .getRequestHeaders()
            .getOrDefault(header, List.of())
            .forEach(value -> request.header(header, value));
      }
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
    server.stop(0);
    threads.shutdown();
  }
}
