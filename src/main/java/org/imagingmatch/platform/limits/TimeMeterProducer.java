package org.imagingmatch.platform.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Time that only passes: a clock that is set back would leave callers without new units. */
class TimeMeterProducer {

  @Produces
  @Singleton
  TimeMeter time() {
    return TimeMeter.SYSTEM_NANOTIME;
  }
}
