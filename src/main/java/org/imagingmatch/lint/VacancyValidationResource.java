package org.imagingmatch.lint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.idempotency.Recomputed;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;
import org.imagingmatch.vacancy.NewVacancy;

/** What would become of a vacancy. */
@Path("/v1/vacancies:validate")
@Tag(name = "Vacancies")
@RolesAllowed(Roles.PROVIDER)
public class VacancyValidationResource {

  private final VacancyValidationService validations;
  private final Caller caller;

  VacancyValidationResource(VacancyValidationService validations, Caller caller) {
    this.validations = validations;
    this.caller = caller;
  }

  @POST
  @Recomputed
  @Cost(10)
  @FairShare
  @Operation(operationId = "validateVacancy", summary = "What would become of a vacancy")
  public VacancyValidation validate(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      NewVacancy body) {
    return validations.validate(caller.organisationId(), body, language);
  }
}
