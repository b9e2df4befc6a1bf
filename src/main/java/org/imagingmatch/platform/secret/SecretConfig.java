package org.imagingmatch.platform.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Optional;

/** What the service keeps to itself. */
@ConfigMapping(prefix = "imaging-match.secrets")
public interface SecretConfig {

  /**
   * Base64, 32 bytes or more each, the same on every replica. The first makes what is new; the
   * others are still accepted, so that it can be changed without a break.
   */
  @WithParentName
  Optional<List<String>> all();
}
