package org.imagingmatch.facility;

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

/** Facilities of the caller's organisation, by more than fits into an address. */
@Path("/v1/facilities:search")
@Tag(name = "Facilities")
@RolesAllowed(Roles.PROVIDER)
public class FacilitySearchResource {

  private final FacilityService facilities;
  private final Caller caller;

  FacilitySearchResource(FacilityService facilities, Caller caller) {
    this.facilities = facilities;
    this.caller = caller;
  }

  @POST
  @Recomputed
  @Cost(1)
  @Operation(operationId = "searchFacilities", summary = "Find facilities of yours")
  public FacetedPage<Facility> search(FacilitySearch body) {
    return facilities.search(caller.organisationId(), body);
  }
}
