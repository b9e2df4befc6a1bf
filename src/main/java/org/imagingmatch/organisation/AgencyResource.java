package org.imagingmatch.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.PageRequest;

/** The agencies that a provider can share a vacancy with, or ask about their people. */
@Path("/v1/agencies")
@Tag(name = "Organisations")
@RolesAllowed(Roles.PROVIDER)
public class AgencyResource {

  private final OrganisationService organisations;
  private final Caller caller;

  AgencyResource(OrganisationService organisations, Caller caller) {
    this.organisations = organisations;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAgencies", summary = "The agencies that take part")
  public Page<Agency> list(@BeanParam PageRequest page) {
    return organisations.agencies(caller.organisationId(), page);
  }
}
