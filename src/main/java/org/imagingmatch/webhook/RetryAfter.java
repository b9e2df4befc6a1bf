package org.imagingmatch.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header in which a receiver says how long to leave it alone (RFC 9110, 10.2.3). */
final class RetryAfter {

  /** Nobody can put off its events for longer. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /**
   * The time from {@code now}, a day at most; null when the header says none.
   *
   * @param header null = there is none
   */
  static Duration of(String header, Instant now) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return limited(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return limited(Duration.between(now, moment));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration limited(Duration stated) {
    if (stated.isNegative()) {
      return Duration.ZERO;
    }
    return stated.compareTo(LONGEST) > 0 ? LONGEST : stated;
  }
}
