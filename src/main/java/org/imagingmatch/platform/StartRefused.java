package org.imagingmatch.platform;

/**
 * The service cannot start as it is configured; the message says why and what to do, in one line.
 */
public class StartRefused extends RuntimeException {

  public StartRefused(String message) {
    super(message);
  }

  public StartRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
