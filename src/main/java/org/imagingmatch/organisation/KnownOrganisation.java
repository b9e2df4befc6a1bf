package org.imagingmatch.organisation;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.Roles;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses credentials of organisations that take no part or are suspended, and those that have
 * roles of another kind.
 */
class KnownOrganisation {

  private final SecurityIdentity identity;
  private final Caller caller;
  private final OrganisationService organisations;

  KnownOrganisation(SecurityIdentity identity, Caller caller, OrganisationService organisations) {
    this.identity = identity;
    this.caller = caller;
    this.organisations = organisations;
  }

  @ServerRequestFilter
  void refuseStrangers() {
    if (identity.isAnonymous()) {
      return;
    }
    UUID id = caller.organisationId();
    Standing standing =
        organisations
            .standing(id)
            .orElseThrow(
                () -> Problems.forbidden("The organisation " + id + " takes no part here."));
    if (standing.suspended()) {
      throw Problems.forbidden(
          "The organisation " + id + " is suspended; whoever runs the service can tell why.");
    }
    OrganisationKind kind = standing.kind();
    if (!kind.roles().containsAll(known(caller.roles()))) {
      throw Problems.forbidden(
          "The roles of this credential are not those of %s; it can have %s."
              .formatted(kind.described(), String.join(", ", kind.roles())));
    }
  }

  /** A provider of identities may put its own groups beside our roles. */
  private static Set<String> known(Set<String> groups) {
    return groups.stream().filter(Roles.ALL::contains).collect(Collectors.toSet());
  }
}
