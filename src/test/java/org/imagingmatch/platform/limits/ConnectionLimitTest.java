package org.imagingmatch.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.RawHttp;
import org.imagingmatch.Soon;
import org.imagingmatch.parts.OtherService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** So many connections, and no more: whoever comes later is hung up on at once. */
@QuarkusTest
@Tag(OtherService.TAG)
@TestProfile(LowLimits.class)
class ConnectionLimitTest {

  private static final byte[] ALIVE =
      "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  @TestHTTPResource URL service;

  @Test
  void whoCameInTimeIsServedAndWhoComesTooLateIsNot() throws IOException {
    List<Socket> open = new ArrayList<>();
    try {
      Socket first = open();
      open.add(first);
      assertThat(isServed(first)).isTrue();
      while (open.size() < LowLimits.CONNECTIONS + 1) {
        open.add(open());
      }
      assertThat(isServed(open.get(open.size() - 1))).isFalse();
      assertThat(isServed(first)).isTrue();
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    Soon.is("somebody is served again", this::answers);
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(5_000);
    return socket;
  }

  private static boolean isServed(Socket socket) {
    try {
      socket.getOutputStream().write(ALIVE);
      return socket.getInputStream().read(new byte[4096]) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers() {
    try {
      return RawHttp.ask(service, "GET", "/q/health/live").startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }
}
