package org.imagingmatch.bench.http;

import java.nio.charset.StandardCharsets;

/** A request, ready to be written to a connection. */
public record Request(byte[] bytes) {

  /** A read. */
  public static Request get(String path, String token) {
    return of("GET", path, token, "");
  }

  /** A change of some fields. */
  public static Request patch(String path, String token, String body) {
    return of("PATCH", path, token, body);
  }

  private static Request of(String method, String path, String token, String body) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    head.append("Authorization: Bearer ").append(token).append("\r\n");
    if (!body.isEmpty()) {
      head.append("Content-Type: application/merge-patch+json\r\nIf-Match: *\r\nContent-Length: ");
      head.append(body.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
    }
    head.append("\r\n").append(body);
    return new Request(head.toString().getBytes(StandardCharsets.UTF_8));
  }
}
