package org.imagingmatch.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;
import java.util.UUID;

/** Who runs the service. */
@ConfigMapping(prefix = "imaging-match.operator")
interface OperatorConfig {

  /** Id of the organisation that runs the service; local mode has one of its own. */
  @WithParentName
  Optional<UUID> id();
}
