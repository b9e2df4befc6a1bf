package org.imagingmatch.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;

/** Kept rankings. */
@Path(RunResource.PATH)
@Tag(name = "Match runs")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class RunResource {

  static final String PATH = "/v1/match-runs";

  private final RunService runs;
  private final Caller caller;

  RunResource(RunService runs, Caller caller) {
    this.runs = runs;
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getMatchRun", summary = "A kept ranking, as it was answered")
  public MatchRun get(UUID id) {
    return runs.get(caller.organisationId(), id);
  }

  @GET
  @Path("{id}/diff")
  @Cost(10)
  @Operation(operationId = "diffMatchRuns", summary = "Why another run of the vacancy is other")
  public RunDiff diff(UUID id, @NotNull @QueryParam("with") UUID with) {
    return runs.diff(caller.organisationId(), id, with);
  }
}
