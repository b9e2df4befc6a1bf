package org.imagingmatch;

import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.identity.LocalKey;

/** Bearer tokens that the service under test accepts. */
public final class Tokens {

  private Tokens() {}

  /** The system of the local agency. */
  public static String agency() {
    return of(LocalOrganisations.AGENCY, Roles.AGENCY);
  }

  /** The system of the local provider. */
  public static String provider() {
    return of(LocalOrganisations.PROVIDER, Roles.PROVIDER);
  }

  /** A person at the local agency. */
  public static String recruiter() {
    return of(LocalOrganisations.AGENCY, Roles.RECRUITER);
  }

  /** Who audits the local agency. */
  public static String auditor() {
    return of(LocalOrganisations.AGENCY, Roles.AUDITOR);
  }

  /** Who runs the service. */
  public static String operator() {
    return of(LocalOrganisations.OPERATOR, Roles.OPERATOR);
  }

  /** Any organisation with any roles of {@link Roles}, as of the moment of the service. */
  public static String of(UUID organisationId, String... roles) {
    Clock clock = Arc.container().instance(Clock.class).get();
    return key().token(organisationId, Set.of(roles), clock.instant());
  }

  /** The key of the service under test. */
  static LocalKey key() {
    return LocalKey.in(
        ConfigProvider.getConfig().getValue("imaging-match.local.directory", Path.class));
  }
}
