package org.imagingmatch.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/**
 * Candidates, ranked for a vacancy: to an agency its own, to a provider those it may discover,
 * without saying who they are.
 */
@Path("/v1/vacancies/{vacancyId}/matches")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class MatchResource {

  private final MatchService matches;
  private final BlindMatchService blind;
  private final Caller caller;

  MatchResource(MatchService matches, BlindMatchService blind, Caller caller) {
    this.matches = matches;
    this.blind = blind;
    this.caller = caller;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Worded.CSV, MediaType.TEXT_HTML})
  @Cost(10)
  @FairShare
  @Operation(operationId = "listMatches", summary = "Candidates ranked for a vacancy")
  public Matches list(
      UUID vacancyId, @BeanParam MatchParameters parameters, @BeanParam FormParameter form) {
    UUID organisation = caller.organisationId();
    return caller.is(Roles.PROVIDER)
        ? blind.candidatesFor(organisation, vacancyId, parameters.request(), parameters.answer())
        : matches.candidatesFor(organisation, vacancyId, parameters.request(), parameters.answer());
  }

  @GET
  @Path("{candidateId}")
  @Operation(operationId = "getMatch", summary = "One candidate against one vacancy, explained")
  public MatchPair get(UUID vacancyId, UUID candidateId, @BeanParam PairParameters parameters) {
    UUID organisation = caller.organisationId();
    return caller.is(Roles.PROVIDER)
        ? blind.pair(
            organisation, vacancyId, candidateId, parameters.request(), parameters.answer())
        : matches.pair(
            organisation, vacancyId, candidateId, parameters.request(), parameters.answer());
  }
}
