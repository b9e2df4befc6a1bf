package org.imagingmatch.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.matching.Worded;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** What is open beside who of the caller's people could take it. */
@Path("/v1/coverage")
@Tag(name = "Planning")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class CoverageResource {

  private final CoverageService coverage;
  private final Caller caller;
  private final Bodies bodies;

  CoverageResource(CoverageService coverage, Caller caller, Bodies bodies) {
    this.coverage = coverage;
    this.caller = caller;
    this.bodies = bodies;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Worded.CSV, MediaType.TEXT_HTML})
  @Cost(10)
  @FairShare
  @Operation(operationId = "getCoverage", summary = "What is open beside who could take it")
  public Coverage get(@BeanParam CoverageParameters parameters) {
    return coverage.of(caller.organisationId(), bodies.parameters(parameters));
  }
}
