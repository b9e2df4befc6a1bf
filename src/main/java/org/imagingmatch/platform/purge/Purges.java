package org.imagingmatch.platform.purge;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Measures of what removes things by the clock. */
@Singleton
public class Purges {

  private final MeterRegistry registry;

  Purges(MeterRegistry registry) {
    this.registry = registry;
  }

  /**
   * Measures of one. Ask for them when the service starts, so that what was never done is measured
   * as none.
   *
   * @param what is removed, one of few words
   */
  public Purge of(String what) {
    return new Purge(
        registry.timer("imaging_match.purge", "what", what),
        registry.counter("imaging_match.purge.removed", "what", what),
        registry.counter("imaging_match.purge.failures", "what", what));
  }
}
