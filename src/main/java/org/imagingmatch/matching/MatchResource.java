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

/** The caller's candidates, ranked for a vacancy. */
@Path("/v1/vacancies/{vacancyId}/matches")
@Tag(name = "Matching")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class MatchResource {

  private final MatchService matches;
  private final Caller caller;

  MatchResource(MatchService matches, Caller caller) {
    this.matches = matches;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "listMatches", summary = "Candidates ranked for a vacancy")
  public CandidateMatches list(UUID vacancyId, @BeanParam MatchParameters parameters) {
    return matches.candidatesFor(
        caller.organisationId(), vacancyId, parameters.request(), parameters.answer());
  }

  @GET
  @Path("{candidateId}")
  @Operation(operationId = "getMatch", summary = "One candidate against one vacancy, explained")
  public CandidateMatchPair get(
      UUID vacancyId, UUID candidateId, @BeanParam PairParameters parameters) {
    return matches.pair(
        caller.organisationId(), vacancyId, candidateId, parameters.request(), parameters.answer());
  }
}
