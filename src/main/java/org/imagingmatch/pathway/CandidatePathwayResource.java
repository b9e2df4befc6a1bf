package org.imagingmatch.pathway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** What one of the caller's candidates could do next. */
@Path("/v1/candidates/{candidateId}/pathways")
@Tag(name = "Planning")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class CandidatePathwayResource {

  private final PathwayService pathways;
  private final Caller caller;

  CandidatePathwayResource(PathwayService pathways, Caller caller) {
    this.pathways = pathways;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "getPathways", summary = "What a person could do next")
  public Pathways get(UUID candidateId) {
    return pathways.of(caller.organisationId(), candidateId);
  }
}
