package org.imagingmatch.lint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.candidate.NewCandidate;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.idempotency.Recomputed;

/** What would become of a candidate. */
@Path("/v1/candidates:validate")
@Tag(name = "Candidates")
@RolesAllowed(Roles.AGENCY)
public class CandidateValidationResource {

  private final CandidateValidationService validations;
  private final Caller caller;

  CandidateValidationResource(CandidateValidationService validations, Caller caller) {
    this.validations = validations;
    this.caller = caller;
  }

  @POST
  @Recomputed
  @Operation(operationId = "validateCandidate", summary = "What would become of a candidate")
  public CandidateValidation validate(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      NewCandidate body) {
    return validations.validate(caller.organisationId(), body, language);
  }
}
