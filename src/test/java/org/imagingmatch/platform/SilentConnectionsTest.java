package org.imagingmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.OperatedProfile;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever holds a connection and says nothing is hung up on, wherever it fell silent. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(OperatedProfile.class)
class SilentConnectionsTest {

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "GET /q/hea",
          "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nX-Request",
          "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "POST /v1/candidates HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
          "POST /v1/candidates HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n64");

  private static final int PATIENCE_MILLIS = 20_000;

  @TestHTTPResource URL service;

  @Test
  void noneOfThemIsHeldForLong() throws IOException {
    List<Socket> silent = new ArrayList<>();
    try {
      for (String beginning : BEGINNINGS) {
        Socket socket = new Socket(service.getHost(), service.getPort());
        silent.add(socket);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
      }
      long begun = System.nanoTime();
      for (Socket socket : silent) {
        readToTheEnd(socket.getInputStream());
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isBetween(
              Duration.ofSeconds(OperatedProfile.IDLE_SECONDS - 1L),
              Duration.ofSeconds(OperatedProfile.IDLE_SECONDS + 3L));
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  /** A connection that stays open fails here. */
  private static void readToTheEnd(InputStream in) throws IOException {
    in.readAllBytes();
  }
}
