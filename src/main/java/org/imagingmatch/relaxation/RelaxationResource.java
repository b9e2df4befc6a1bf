package org.imagingmatch.relaxation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.matching.Worded;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** What a vacancy gains by asking less. */
@Path("/v1/vacancies/{vacancyId}/relaxations")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class RelaxationResource {

  private final RelaxationService relaxations;
  private final Caller caller;

  RelaxationResource(RelaxationService relaxations, Caller caller) {
    this.relaxations = relaxations;
    this.caller = caller;
  }

  @GET
  @Cost(20)
  @FairShare
  @Operation(operationId = "getRelaxations", summary = "What a vacancy gains by asking less")
  public VacancyRelaxations get(UUID vacancyId, @BeanParam RelaxationParameters parameters) {
    UUID organisation = caller.organisationId();
    return caller.is(Roles.PROVIDER)
        ? relaxations.ofProvider(organisation, vacancyId, parameters)
        : relaxations.ofAgency(organisation, vacancyId, parameters);
  }
}
