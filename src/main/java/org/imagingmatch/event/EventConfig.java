package org.imagingmatch.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long events are kept, and how many wait for them. */
@ConfigMapping(prefix = "imaging-match.events")
public interface EventConfig {

  /** Days that an event can be read for. */
  @WithDefault("30")
  @Min(1)
  @Max(3650)
  int days();

  /** When events are removed, in UTC; {@code off} = never. */
  String cron();

  /** Requests of one organisation that wait for events. */
  @WithDefault("8")
  @Min(1)
  int organisationWaiting();

  /** Requests that wait for events. */
  @WithDefault("200")
  @Min(1)
  int waiting();

  /** How often is looked for whoever waits. */
  @WithDefault("500ms")
  Duration lookEvery();
}
