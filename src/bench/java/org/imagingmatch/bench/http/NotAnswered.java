package org.imagingmatch.bench.http;

/** The service answered with a failure where it should have answered. */
public final class NotAnswered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAnswered(int status, String body) {
    super("HTTP " + status + ": " + body);
  }
}
