package org.imagingmatch.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What a deployment sets about repeated requests. */
@ConfigMapping(prefix = "imaging-match.idempotency")
interface IdempotencyConfig {

  /** For how many hours an answer is kept. */
  @WithDefault("24")
  @Min(1)
  @Max(168)
  int hours();

  /** How long a repeat waits for the request that it repeats; shorter than any client waits. */
  @WithDefault("2s")
  Duration longestWait();

  /** Repeats that wait at once; each holds a thread, so these are a part of all there are. */
  @WithDefault("64")
  @Min(0)
  int waiting();

  /** When expired answers are forgotten, UTC; {@code off} = never. */
  String cron();
}
