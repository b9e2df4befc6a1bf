package org.imagingmatch.matching.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.imagingmatch.Tenant;

/** What stands between a browser and the service: it says who asks. */
final class Proxy implements AutoCloseable {

  private static final String POLICY = "Content-Security-Policy";

  private final HttpServer server;
  private final Tenant reader;
  private final UnaryOperator<String> changed;

  /**
   * Begins to listen.
   *
   * @param changed what becomes of a page; unless it stays as it is, no policy binds it
   */
  Proxy(Tenant reader, UnaryOperator<String> changed) throws IOException {
    this.reader = reader;
    this.changed = changed;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::pass);
    server.start();
  }

  private void pass(HttpExchange exchange) throws IOException {
    Response answer =
        reader.calls().header("Accept", "text/html").get(exchange.getRequestURI().toString());
    String page = changed.apply(answer.asString());
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    if (page.equals(answer.asString())) {
      exchange.getResponseHeaders().set(POLICY, String.valueOf(answer.header(POLICY)));
    }
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Where the browser finds a path of the service. */
  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
