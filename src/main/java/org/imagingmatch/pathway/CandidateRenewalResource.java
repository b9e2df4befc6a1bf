package org.imagingmatch.pathway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;

/** What of one of the caller's candidates runs out when. */
@Path("/v1/candidates/{candidateId}/renewals")
@Tag(name = "Planning")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class CandidateRenewalResource {

  private final RenewalService renewals;
  private final Caller caller;

  CandidateRenewalResource(RenewalService renewals, Caller caller) {
    this.renewals = renewals;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "getRenewals", summary = "What of a person runs out when")
  public CandidateRenewals get(UUID candidateId) {
    return renewals.of(caller.organisationId(), candidateId);
  }
}
