package org.imagingmatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A collector of spans, which answers with all that it was sent when it is asked for it. */
public class SpanReceiver implements QuarkusTestResourceLifecycleManager {

  /** The setting that leads to it. */
  public static final String ENDPOINT = "imaging-match.tracing.endpoint";

  /** Where it answers with what it was sent. */
  public static final String RECEIVED = "/received";

  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::take);
    server.createContext(RECEIVED, this::tell);
    server.start();
    return Map.of(ENDPOINT, "http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange;
        GZIPInputStream body = new GZIPInputStream(exchange.getRequestBody())) {
      received.write(body.readAllBytes());
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void tell(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] all = received.toByteArray();
      exchange.sendResponseHeaders(200, all.length == 0 ? -1 : all.length);
      exchange.getResponseBody().write(all);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
