package org.imagingmatch.platform.secret;

import java.util.List;
import java.util.Optional;

/** The digests of a deployment with other secrets than those of the service under test. */
public final class SecretsOf {

  private SecretsOf() {}

  /** The newest first, each in Base64. */
  public static Secrets deployment(String... secrets) {
    return new Secrets(() -> Optional.of(List.of(secrets)));
  }
}
