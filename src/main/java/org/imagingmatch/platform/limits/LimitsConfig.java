package org.imagingmatch.platform.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * What a deployment sets about limits. Each replica counts by itself, so that two replicas let
 * through twice as much. The defaults are for a replica with two cores.
 */
@ConfigMapping(prefix = "imaging-match.limits")
interface LimitsConfig {

  /** Whether anything is limited. */
  @WithDefault("true")
  boolean enabled();

  /** Units that an organisation gains each second. */
  @WithDefault("2000")
  @Min(1)
  @Max(1_000_000_000)
  long organisationUnitsPerSecond();

  /** Most units that an organisation that was idle can use at once. */
  @WithDefault("4000")
  @Min(1)
  @Max(1_000_000_000)
  long organisationBurst();

  /** Units that a credential gains each second. */
  @WithDefault("1000")
  @Min(1)
  @Max(1_000_000_000)
  long credentialUnitsPerSecond();

  /** Most units that a credential that was idle can use at once. */
  @WithDefault("2000")
  @Min(1)
  @Max(1_000_000_000)
  long credentialBurst();

  /** Rankings that run at once, of all organisations together: two for each core. */
  @WithDefault("4")
  @Min(1)
  int rankingsAtOnce();

  /** Rankings of one organisation that run at once: half of all, so that others find room. */
  @WithDefault("2")
  @Min(1)
  int organisationRankingsAtOnce();

  /** Rankings of one organisation that wait for their turn; they hold memory, but no thread. */
  @WithDefault("64")
  @Min(0)
  int organisationRankingsWaiting();

  /** Answers that are made over minutes, at most one of each organisation; each holds a thread. */
  @WithDefault("8")
  @Min(1)
  int longAnswersAtOnce();

  /** Imports that run at once, of all organisations together; each holds a thread. */
  @WithDefault("4")
  @Min(1)
  int importsAtOnce();

  /** Those of one organisation. */
  @WithDefault("2")
  @Min(1)
  int organisationImportsAtOnce();

  /** How long a ranking waits for its turn; shorter than anything that waits around it. */
  @WithDefault("2s")
  Duration longestWait();
}
