package org.imagingmatch.pathway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.limits.Cost;
import org.imagingmatch.platform.limits.FairShare;
import org.imagingmatch.platform.store.PageRequest;

/** The caller's people of whom something runs out. */
@Path("/v1/renewals")
@Tag(name = "Planning")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class RenewalResource {

  private final RenewalService renewals;
  private final Caller caller;

  RenewalResource(RenewalService renewals, Caller caller) {
    this.renewals = renewals;
    this.caller = caller;
  }

  @GET
  @Cost(10)
  @FairShare
  @Operation(operationId = "listRenewals", summary = "People of whom something runs out")
  public RenewalPage list(@BeanParam RenewalParameters parameters, @BeanParam PageRequest page) {
    return renewals.by(caller.organisationId(), parameters, page);
  }
}
