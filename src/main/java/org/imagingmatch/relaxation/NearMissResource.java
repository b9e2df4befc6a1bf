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

/** People who nearly can take a vacancy, and what they lack. */
@Path("/v1/vacancies/{vacancyId}/near-misses")
@Tag(name = "Matching")
@Worded
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class NearMissResource {

  private final NearMissService nearMisses;
  private final Caller caller;

  NearMissResource(NearMissService nearMisses, Caller caller) {
    this.nearMisses = nearMisses;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "listNearMisses", summary = "Candidates who nearly fit a vacancy")
  public NearMissPage list(UUID vacancyId, @BeanParam NearMissParameters parameters) {
    UUID organisation = caller.organisationId();
    return caller.is(Roles.PROVIDER)
        ? nearMisses.ofProvider(organisation, vacancyId, parameters)
        : nearMisses.ofAgency(organisation, vacancyId, parameters);
  }
}
