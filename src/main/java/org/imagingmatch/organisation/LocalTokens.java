package org.imagingmatch.organisation;

import java.time.Instant;
import java.util.Set;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.identity.LocalKey;

/**
 * A bearer token for each persona of local mode; agency, provider and operator are admins of their
 * organisation too.
 */
public record LocalTokens(
    String agency, String provider, String recruiter, String auditor, String operator) {

  static LocalTokens of(LocalKey key, Instant now) {
    return new LocalTokens(
        key.token(LocalOrganisations.AGENCY, Set.of(Roles.AGENCY, Roles.ADMIN), now),
        key.token(LocalOrganisations.PROVIDER, Set.of(Roles.PROVIDER, Roles.ADMIN), now),
        key.token(LocalOrganisations.AGENCY, Set.of(Roles.RECRUITER), now),
        key.token(LocalOrganisations.AGENCY, Set.of(Roles.AUDITOR), now),
        key.token(LocalOrganisations.OPERATOR, Set.of(Roles.OPERATOR, Roles.ADMIN), now));
  }
}
