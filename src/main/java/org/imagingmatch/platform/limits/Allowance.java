package org.imagingmatch.platform.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * The units that one caller may still use under a policy: a bucket that fills steadily and can be
 * overdrawn by what is charged afterwards.
 */
final class Allowance {

  private static final double NANOS = 1e9;

  private final Policy policy;
  private final Bucket bucket;

  /**
   * The rule for all callers of one kind.
   *
   * @param name as callers read it
   * @param burst most units in the bucket
   * @param unitsPerSecond how fast it fills
   */
  record Policy(String name, long burst, long unitsPerSecond) {

    /**
     * As an item of the field {@code RateLimit-Policy}: from empty to full in that many seconds.
     */
    String item() {
      long window = Math.max(1, (burst + unitsPerSecond - 1) / unitsPerSecond);
      return "\"%s\";q=%d;w=%d".formatted(name, burst, window);
    }
  }

  /** A full one. */
  Allowance(Policy policy, TimeMeter time) {
    this.policy = policy;
    this.bucket =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(policy.burst())
                        .refillGreedy(policy.unitsPerSecond(), Duration.ofSeconds(1)))
            .withCustomTimePrecision(time)
            .build();
  }

  Policy policy() {
    return policy;
  }

  /** Takes units if they are there; of what costs more than a full bucket, the rest is owed. */
  boolean take(int units) {
    if (!bucket.tryConsume(atMost(units))) {
      return false;
    }
    if (units > policy.burst()) {
      owe(units - policy.burst());
    }
    return true;
  }

  /** Takes units that are used already, be they there or not. */
  void owe(long units) {
    bucket.consumeIgnoringRateLimits(units);
  }

  /** Takes back that units were taken. */
  void giveBack(int units) {
    bucket.addTokens(units);
  }

  /** Whole seconds, at least one, until so many units are there. */
  long secondsUntil(int units) {
    long nanos = bucket.estimateAbilityToConsume(atMost(units)).getNanosToWaitForRefill();
    return Math.max(1, (long) Math.ceil(nanos / NANOS));
  }

  /** As an item of the field {@code RateLimit}: what is left, and how soon there is more. */
  String item() {
    long left = Math.max(0, bucket.getAvailableTokens());
    return "\"%s\";r=%d;t=%d".formatted(policy.name(), left, secondsUntil(1));
  }

  private long atMost(int units) {
    return Math.min(units, policy.burst());
  }
}
