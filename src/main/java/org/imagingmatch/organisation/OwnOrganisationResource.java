package org.imagingmatch.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.body.RecordBodyReader;
import org.imagingmatch.platform.store.IfMatch;

/** The organisation that the caller acts for. */
@Path("/v1/organisation")
@Tag(name = "Organisations")
public class OwnOrganisationResource {

  private final OrganisationService organisations;
  private final Caller caller;

  OwnOrganisationResource(OrganisationService organisations, Caller caller) {
    this.organisations = organisations;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({
    Roles.AGENCY,
    Roles.PROVIDER,
    Roles.RECRUITER,
    Roles.AUDITOR,
    Roles.OPERATOR,
    Roles.ADMIN
  })
  @Operation(operationId = "getOwnOrganisation", summary = "Your organisation")
  public OrganisationProfile get() {
    return organisations.profile(caller.organisationId());
  }

  @PATCH
  @RolesAllowed(Roles.ADMIN)
  @Consumes({RecordBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Operation(operationId = "patchOwnOrganisation", summary = "Change your name or contact")
  public OrganisationProfile patch(@HeaderParam("If-Match") String ifMatch, MergePatch body) {
    return organisations.patchProfile(caller.organisationId(), new IfMatch(ifMatch), body);
  }
}
