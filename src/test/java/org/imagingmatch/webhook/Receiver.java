package org.imagingmatch.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Whoever is sent events: answers as a test says, and remembers what came. */
final class Receiver implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Received> unread = new LinkedBlockingQueue<>();
  private final List<Received> all = new CopyOnWriteArrayList<>();
  private volatile Function<Received, Answer> answers = received -> Answer.of(204);

  private Receiver(HttpServer server) {
    this.server = server;
  }

  static Receiver open() {
    try {
      InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      Receiver receiver = new Receiver(HttpServer.create(any, 0));
      receiver.server.setExecutor(receiver.threads);
      receiver.server.createContext("/", receiver::receive);
      receiver.server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return url("/hooks");
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** From now on it answers so. */
  void answers(Function<Received, Answer> with) {
    answers = with;
  }

  void answers(int status) {
    answers(received -> Answer.of(status));
  }

  /** The next message; waits for it. */
  Received next() {
    try {
      Received next = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("Nothing came");
      }
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that came so far. */
  List<Received> all() {
    return all;
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Received received =
          new Received(
              exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body);
      Answer answer = answers.apply(received);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      all.add(received);
      unread.add(received);
      exchange.sendResponseHeaders(answer.status(), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
