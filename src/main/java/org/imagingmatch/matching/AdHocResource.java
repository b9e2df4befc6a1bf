package org.imagingmatch.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.idempotency.Recomputed;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** Matching without storing anything. */
@Path("/v1/matches")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class AdHocResource {

  private final AdHocService matches;
  private final Caller caller;

  AdHocResource(AdHocService matches, Caller caller) {
    this.matches = matches;
    this.caller = caller;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Recomputed
  @Cost(10)
  @FairShare
  @Operation(operationId = "matchAdHoc", summary = "Match a vacancy without storing it")
  public CandidateMatches post(@BeanParam MatchParameters parameters, AdHocMatch body) {
    return matches.match(caller.organisationId(), body, parameters.request(), parameters.answer());
  }
}
