package org.imagingmatch.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Whether the embedded database gets demo data; no other database ever does. */
@ConfigMapping(prefix = "imaging-match.demo")
interface DemoConfig {

  /** True by default; what was loaded before stays. */
  @WithParentName
  @WithDefault("true")
  boolean enabled();
}
