package org.imagingmatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Requests that a client library would not send, or would tidy up first. */
public final class RawHttp {

  private RawHttp() {}

  /** The whole answer to a request that asks for nothing but an address. */
  public static String ask(URL service, String method, String path) throws IOException {
    String request =
        method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    return send(service, request, "");
  }

  /** The whole answer, once the service has hung up. */
  public static String send(URL service, String head, String body) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      } catch (IOException e) {
        // The service may answer and hang up before it has read everything.
      }
      return answer(socket.getInputStream());
    }
  }

  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        answer.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      // Reset after the answer, because of what it did not read.
    }
    return answer.toString();
  }
}
