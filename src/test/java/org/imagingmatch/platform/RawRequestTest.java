package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Tokens;
import org.imagingmatch.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no well-behaved client sends. */
@Fault(value = "Requests that are none, too long or too slow", passed = "no 5xx; others are served")
@QuarkusTest
class RawRequestTest {

  private static final int LIMIT = 256 * 1024;

  @TestHTTPResource URL service;

  @Test
  void bodyThatSaysItIsTooLargeIsRefusedUnread() throws IOException {
    assertThat(send(post("Content-Length: " + (LIMIT + 1)), ""))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "/problems/content-too-large", "\"traceId\"");
  }

  @Test
  void bodyThatSaysNothingIsRefusedWhenItGetsTooLarge() throws IOException {
    String chunk = "1000\r\n" + " ".repeat(0x1000) + "\r\n";
    assertThat(send(post("Transfer-Encoding: chunked"), chunk.repeat(80) + "0\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json", "/problems/content-too-large", "\"traceId\"");
  }

  @Test
  void bodyWithinTheLimitIsRead() throws IOException {
    String body = "{" + " ".repeat(LIMIT - 2) + "}";
    assertThat(send(post("Content-Length: " + LIMIT), body)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/faulty/%ZZ", "/%", "/v1/%c0", "/v1/faulty/things/%00"})
  void pathThatCannotBeDecodedIsTheClientsFault(String path) throws IOException {
    assertThat(
            send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", ""))
        .startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /v1/faulty HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /v1/faulty HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"
      })
  void nonsenseIsTheClientsFault(String request) throws IOException {
    assertThat(send(request, "")).doesNotContain("HTTP/1.1 5").doesNotContain("Exception");
  }

  @Test
  void manyBodiesThatStallHoldNoThread() throws IOException {
    List<Socket> stalled = new ArrayList<>();
    try {
      // More than there are worker threads (at least 200 by default).
      for (int i = 0; i < 260; i++) {
        Socket socket = new Socket(service.getHost(), service.getPort());
        stalled.add(socket);
        socket
            .getOutputStream()
            .write((post("Content-Length: 10") + "{").getBytes(StandardCharsets.ISO_8859_1));
      }
      assertThat(send(post("Content-Length: 2"), "{}")).startsWith("HTTP/1.1 200");
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
  }

  @Test
  void headersBeyondTheLimitAreTheClientsFault() throws IOException {
    assertThat(
            send(
                "GET /q/health HTTP/1.1\r\nHost: localhost\r\nX: "
                    + "a".repeat(17_000)
                    + "\r\n\r\n",
                ""))
        .startsWith("HTTP/1.")
        .contains(" 431 ");
  }

  private static String post(String header) {
    return "POST /v1/faulty HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Connection: close\r\nAuthorization: Bearer "
        + Tokens.agency()
        + "\r\n"
        + header
        + "\r\n\r\n";
  }

  private String send(String head, String body) throws IOException {
    return RawHttp.send(service, head, body);
  }
}
