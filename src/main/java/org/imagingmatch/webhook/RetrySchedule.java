package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When an attempt follows on one that failed. */
@ApplicationScoped
class RetrySchedule {

  /** So that what failed together does not come back together. */
  private static final double JITTER = 0.1;

  private final List<Duration> retries;

  RetrySchedule(WebhookConfig config) {
    this.retries = config.retries();
  }

  /**
   * How long to wait.
   *
   * @param type of the event: a test is tried once
   * @param attempts so far, all of them failed
   * @return empty when it was tried often enough
   */
  Optional<Duration> after(String type, int attempts) {
    if (type.equals(TestEvent.TYPE) || attempts > retries.size()) {
      return Optional.empty();
    }
    double factor = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
    return Optional.of(
        Duration.ofMillis(Math.round(retries.get(attempts - 1).toMillis() * factor)));
  }
}
