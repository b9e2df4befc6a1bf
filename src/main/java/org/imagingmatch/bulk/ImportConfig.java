package org.imagingmatch.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What a deployment sets about imports. */
@ConfigMapping(prefix = "imaging-match.imports")
interface ImportConfig {

  /** Lines that are committed together, unless an import is atomic. */
  @WithDefault("500")
  @Min(1)
  @Max(10_000)
  int batch();

  /** How long a client may fall behind a KiB a second before it is cut off. */
  @WithDefault("10s")
  Duration longestStall();

  /** How long an atomic import may take once its body is there; events wait for it. */
  @WithDefault("10m")
  Duration longestAtomic();

  /** Largest body of an atomic import, as it is sent. */
  @WithDefault("512M")
  MemorySize largestAtomic();

  /** When imports of long ago are forgotten, in UTC; {@code off} = never. */
  String cron();
}
