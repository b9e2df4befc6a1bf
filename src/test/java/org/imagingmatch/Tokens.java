package org.imagingmatch;

import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imagingmatch.organisation.LocalOrganisations;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.identity.LocalKey;

/** Bearer tokens that the service under test accepts. */
public final class Tokens {

  /** To sign takes as long as many an answer. */
  private static final Map<Statement, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  private record Statement(Path directory, UUID organisationId, Set<String> roles, Instant minute) {

    private String sign() {
      return LocalKey.in(directory).token(organisationId, roles, minute);
    }
  }

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

  /** Any organisation with any roles of {@link Roles}, as of the minute of the service. */
  public static String of(UUID organisationId, String... roles) {
    Instant now = Arc.container().instance(Clock.class).get().instant();
    Statement statement =
        new Statement(
            directory(), organisationId, Set.of(roles), now.truncatedTo(ChronoUnit.MINUTES));
    return SIGNED.computeIfAbsent(statement, Statement::sign);
  }

  /** The key of the service under test. */
  static LocalKey key() {
    return LocalKey.in(directory());
  }

  private static Path directory() {
    return ConfigProvider.getConfig().getValue("imaging-match.local.directory", Path.class);
  }
}
