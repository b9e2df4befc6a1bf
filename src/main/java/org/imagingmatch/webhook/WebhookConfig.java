package org.imagingmatch.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a deployment sets about webhooks. */
@ConfigMapping(prefix = "imaging-match.webhooks")
interface WebhookConfig {

  /**
   * Whether receivers may be on private addresses and speak plain http; by default in local mode
   * only. A service that others use must not be their way into its network.
   */
  Optional<Boolean> privateTargets();

  /** How often each replica looks for what is to be sent; "off" = never. */
  @WithDefault("1s")
  String every();

  /** When deliveries are forgotten, UTC; "off" = never. */
  @WithDefault("0 41 3 * * ?")
  String cron();

  /** From one attempt to the next, a tenth more or less. The last one has none after it. */
  @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
  List<Duration> retries();

  /** How long an attempt may take, from the look-up of the name to the end of the answer. */
  @WithDefault("15s")
  Duration timeOut();

  /** How long there must have been nothing but failures before a webhook is disabled. */
  @WithDefault("72h")
  Duration failingFor();

  /** How long a run has a webhook for itself after each message; longer than an attempt. */
  @WithDefault("60s")
  Duration lease();

  /** How long what was delivered, or could not be, is kept. */
  @WithDefault("720h")
  Duration keep();

  /** Webhooks that a replica sends to at once. */
  @WithDefault("64")
  @Min(1)
  int atOnce();

  /** Those of one organisation among them, so that others find room. */
  @WithDefault("8")
  @Min(1)
  int organisationAtOnce();
}
