package org.imagingmatch.bench.http;

import java.nio.charset.StandardCharsets;

/** An answer over HTTP. */
public record Response(int status, byte[] body) {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** Whether the service could not bear the load. */
  boolean refused() {
    return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
  }

  /**
   * The body.
   *
   * @throws NotAnswered when the answer is no success
   */
  public String text() {
    String text = new String(body, StandardCharsets.UTF_8);
    if (status / 100 != 2) {
      throw new NotAnswered(status, text);
    }
    return text;
  }
}
