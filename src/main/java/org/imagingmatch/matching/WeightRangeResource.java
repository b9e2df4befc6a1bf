package org.imagingmatch.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** How far the weights of a ranking can move until its first have other ranks. */
@Path("/v1/vacancies/{vacancyId}/weight-ranges")
@Tag(name = "Matching")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class WeightRangeResource {

  private final MatchService matches;
  private final BlindMatchService blind;
  private final Caller caller;

  WeightRangeResource(MatchService matches, BlindMatchService blind, Caller caller) {
    this.matches = matches;
    this.blind = blind;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "listWeightRanges", summary = "How far weights can move")
  public WeightRanges list(UUID vacancyId, @BeanParam WeightRangeParameters parameters) {
    UUID organisation = caller.organisationId();
    return caller.is(Roles.PROVIDER)
        ? blind.weightRanges(organisation, vacancyId, parameters.request(), parameters.places())
        : matches.weightRanges(organisation, vacancyId, parameters.request(), parameters.places());
  }
}
