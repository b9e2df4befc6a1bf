package org.imagingmatch.candidate;

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

/** Candidates of the caller's agency, by more than fits into an address. */
@Path("/v1/candidates:search")
@Tag(name = "Candidates")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class CandidateSearchResource {

  private final CandidateService candidates;
  private final Caller caller;

  CandidateSearchResource(CandidateService candidates, Caller caller) {
    this.candidates = candidates;
    this.caller = caller;
  }

  @POST
  @Recomputed
  @Cost(1)
  @Operation(operationId = "searchCandidates", summary = "Find candidates of yours")
  public FacetedPage<Candidate> search(CandidateSearch body) {
    return candidates.search(caller.organisationId(), body);
  }
}
