package org.imagingmatch.pathway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/** Where training would open most to the caller's people. */
@Path("/v1/pathways")
@Tag(name = "Planning")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class PathwayResource {

  private final PoolPathwayService pathways;
  private final Caller caller;

  PathwayResource(PoolPathwayService pathways, Caller caller) {
    this.pathways = pathways;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "listPathways", summary = "Where training would open most")
  public PoolPathways list(
      @QueryParam("modality") @KnownCode(CodeKind.MODALITY) String modality,
      @QueryParam("region") @KnownCode(CodeKind.AREA) String region) {
    return pathways.of(caller.organisationId(), modality, region);
  }
}
