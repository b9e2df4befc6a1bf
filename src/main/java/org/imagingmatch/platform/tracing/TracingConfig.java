package org.imagingmatch.platform.tracing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.net.URI;
import java.util.Optional;

/** Where spans go. */
@ConfigMapping(prefix = "imaging-match.tracing")
interface TracingConfig {

  /**
   * Base address of a collector that takes OTLP over HTTP, for example {@code
   * http://collector:4318}; absent = nothing is traced.
   */
  Optional<URI> endpoint();

  /** Share of traces that begin here and are sent, from 0 to 1; of others, their caller decides. */
  @WithDefault("1")
  @DecimalMin("0")
  @DecimalMax("1")
  double share();
}
