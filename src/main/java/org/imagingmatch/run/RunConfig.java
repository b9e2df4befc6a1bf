package org.imagingmatch.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long runs are kept. */
@ConfigMapping(prefix = "imaging-match.match-runs")
interface RunConfig {

  /** Days that a run can be read for. */
  @WithDefault("365")
  @Min(1)
  @Max(3650)
  int days();

  /** When older ones are forgotten, in UTC; {@code off} = never. */
  String cron();
}
