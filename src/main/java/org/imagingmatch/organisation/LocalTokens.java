package org.imagingmatch.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.identity.LocalKey;

/** A bearer token for each persona of local mode. */
public record LocalTokens(
    String agency, String provider, String recruiter, String auditor, String operator) {

  static LocalTokens of(LocalKey key, Instant now) {
    return new LocalTokens(
        token(key, LocalOrganisations.AGENCY, Roles.AGENCY, now),
        token(key, LocalOrganisations.PROVIDER, Roles.PROVIDER, now),
        token(key, LocalOrganisations.AGENCY, Roles.RECRUITER, now),
        token(key, LocalOrganisations.AGENCY, Roles.AUDITOR, now),
        token(key, LocalOrganisations.OPERATOR, Roles.OPERATOR, now));
  }

  private static String token(LocalKey key, UUID organisation, String role, Instant now) {
    return key.token(organisation, Set.of(role), now);
  }
}
