package org.imagingmatch.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a test that needs no service. */
record Settings(Duration timeOut, List<Duration> retries) implements WebhookConfig {

  static final Settings USUAL =
      new Settings(Duration.ofSeconds(10), List.of(Duration.ofSeconds(5), Duration.ofHours(1)));

  @Override
  public Optional<Boolean> privateTargets() {
    return Optional.empty();
  }

  @Override
  public String every() {
    return "off";
  }

  @Override
  public String cron() {
    return "off";
  }

  @Override
  public Duration failingFor() {
    return Duration.ofDays(3);
  }

  @Override
  public Duration lease() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Duration keep() {
    return Duration.ofDays(30);
  }

  @Override
  public int atOnce() {
    return 4;
  }

  @Override
  public int organisationAtOnce() {
    return 2;
  }
}
