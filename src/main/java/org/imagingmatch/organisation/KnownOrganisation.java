package org.imagingmatch.organisation;

import io.quarkus.security.identity.SecurityIdentity;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Problems;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses tokens of organisations that do not take part (any more). */
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
    if (!identity.isAnonymous() && !organisations.exists(caller.organisationId())) {
      throw Problems.forbidden(
          "The organisation " + caller.organisationId() + " of the claim org takes no part here.");
    }
  }
}
