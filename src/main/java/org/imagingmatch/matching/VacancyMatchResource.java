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

/** Open vacancies, ranked for one of the caller's candidates. */
@Path("/v1/candidates/{candidateId}/matches")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class VacancyMatchResource {

  private final MatchService matches;
  private final Caller caller;

  VacancyMatchResource(MatchService matches, Caller caller) {
    this.matches = matches;
    this.caller = caller;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Worded.CSV, MediaType.TEXT_HTML})
  @Cost(10)
  @FairShare
  @Operation(operationId = "listVacancyMatches", summary = "Open vacancies ranked for a person")
  public VacancyMatches list(
      UUID candidateId, @BeanParam MatchParameters parameters, @BeanParam FormParameter form) {
    return matches.vacanciesFor(
        caller.organisationId(), candidateId, parameters.request(), parameters.answer());
  }
}
