package org.imagingmatch.webhook;

import java.time.Duration;
import java.util.Set;

/**
 * What became of an attempt.
 *
 * @param status the HTTP status of the answer; null = there was none
 * @param failure why there was no answer; null = there was one
 * @param retryAfter how long the receiver asks to be left alone; null = it does not
 */
record Outcome(Integer status, Failure failure, Duration retryAfter) {

  private static final int GONE = 410;
  private static final Set<Integer> BUSY = Set.of(429, 503);

  static Outcome failed(Failure failure) {
    return new Outcome(null, failure, null);
  }

  boolean isDelivered() {
    return status != null && status / 100 == 2;
  }

  /** Whether the receiver wants nothing any more. */
  boolean isGone() {
    return status != null && status == GONE;
  }

  /** How long to leave the receiver alone, as far as it may say so; else nothing. */
  Duration pause() {
    return status != null && BUSY.contains(status) && retryAfter != null
        ? retryAfter
        : Duration.ZERO;
  }
}
