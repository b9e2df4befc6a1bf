package org.imagingmatch.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.FacetedPage;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.idempotency.Recomputed;
import org.imagingmatch.platform.limits.Cost;

/** Vacancies that the caller sees, by more than fits into an address. */
@Path("/v1/vacancies:search")
@Tag(name = "Vacancies")
@RolesAllowed({Roles.RECRUITER, Roles.AGENCY, Roles.PROVIDER})
public class VacancySearchResource {

  private final VacancyService vacancies;
  private final Caller caller;

  VacancySearchResource(VacancyService vacancies, Caller caller) {
    this.vacancies = vacancies;
    this.caller = caller;
  }

  @POST
  @Recomputed
  @Cost(1)
  @Operation(operationId = "searchVacancies", summary = "Find vacancies, yours or open ones")
  public FacetedPage<Vacancy> search(VacancySearch body) {
    return caller.is(Roles.PROVIDER)
        ? vacancies.search(caller.organisationId(), body)
        : vacancies.searchPosted(caller.organisationId(), body);
  }
}
