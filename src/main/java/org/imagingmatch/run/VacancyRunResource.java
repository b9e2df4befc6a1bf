package org.imagingmatch.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.matching.FirstPageParameters;
import org.imagingmatch.matching.Worded;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.TimeOrderedId;
import org.jboss.resteasy.reactive.RestResponse;

/** The kept rankings of a vacancy. */
@Path("/v1/vacancies/{vacancyId}/match-runs")
@Tag(name = "Match runs")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class VacancyRunResource {

  private final RunService runs;
  private final Caller caller;
  private final Clock clock;

  VacancyRunResource(RunService runs, Caller caller, Clock clock) {
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Cost(10)
  @FairShare
  @Operation(operationId = "createMatchRun", summary = "Rank candidates and keep the ranking")
  public RestResponse<MatchRun> create(UUID vacancyId, @BeanParam FirstPageParameters parameters) {
    UUID owner = caller.organisationId();
    UUID id = TimeOrderedId.at(clock.instant());
    String language = parameters.acceptLanguage;
    return Saved.created(
        RunResource.PATH,
        caller.is(Roles.PROVIDER)
            ? runs.createBlind(owner, vacancyId, id, parameters.request(), language)
            : runs.create(owner, vacancyId, id, parameters.request(), language));
  }

  @GET
  @Operation(operationId = "listMatchRuns", summary = "The kept rankings of a vacancy")
  public Page<MatchRun> list(UUID vacancyId, @BeanParam PageRequest page) {
    return runs.list(caller.organisationId(), vacancyId, caller.is(Roles.PROVIDER), page);
  }
}
