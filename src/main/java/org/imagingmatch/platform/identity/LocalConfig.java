package org.imagingmatch.platform.identity;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Set by the service itself when it runs with its embedded database, never by a person. */
@ConfigMapping(prefix = "imaging-match.local")
public interface LocalConfig {

  /** The folder of the embedded database and of the signing key; absent outside local mode. */
  Optional<Path> directory();
}
