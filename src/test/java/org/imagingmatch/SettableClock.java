package org.imagingmatch;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of the service under test, for a test whose profile selects it. It runs as the
 * computer's does, some time ahead.
 */
@Alternative
@Singleton
public class SettableClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /** From now on it is this time of that day. */
  public void set(LocalDate day, LocalTime time) {
    Instant wanted = day.atTime(time).toInstant(ZoneOffset.UTC);
    ahead = Duration.between(Instant.now(), wanted);
  }

  /** From now on it is so much later. */
  public void advance(Duration by) {
    ahead = ahead.plus(by);
  }

  /** From now on it is the time of the computer. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}
