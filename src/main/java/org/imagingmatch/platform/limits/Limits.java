package org.imagingmatch.platform.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.limits.Allowance.Policy;

/** What every caller may still use. */
@Singleton
class Limits {

  private final Allowances organisations;

  /** By themselves, so that an organisation with many credentials cannot make others forgotten. */
  private final Allowances credentials;

  Limits(LimitsConfig config, TimeMeter time) {
    this.organisations =
        new Allowances(
            new Policy(
                "organisation", config.organisationBurst(), config.organisationUnitsPerSecond()),
            time);
    this.credentials =
        new Allowances(
            new Policy("credential", config.credentialBurst(), config.credentialUnitsPerSecond()),
            time);
  }

  /** Those that a request falls under: first the credential's, then that of its organisation. */
  List<Allowance> of(UUID organisationId, String credential) {
    return List.of(
        credentials.of(digest(organisationId, credential)), organisations.of(organisationId));
  }

  /** A long name takes no more memory than a short one, and none is kept. */
  private static UUID digest(UUID organisationId, String credential) {
    String name = organisationId + " " + credential;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
