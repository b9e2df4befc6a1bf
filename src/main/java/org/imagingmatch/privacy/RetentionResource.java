package org.imagingmatch.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;

/** How long the caller's organisation keeps people whom nobody writes. */
@Path("/v1/retention")
@Tag(name = "Privacy")
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class RetentionResource {

  private final RetentionService retentions;
  private final Caller caller;

  RetentionResource(RetentionService retentions, Caller caller) {
    this.retentions = retentions;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getRetention", summary = "How long people are kept")
  public Retention get() {
    return retentions.get(caller.organisationId());
  }

  @PUT
  @RolesAllowed(Roles.ADMIN)
  @Operation(operationId = "setRetention", summary = "Say how long people are kept")
  public Retention set(@HeaderParam("If-Match") String ifMatch, NewRetention body) {
    return retentions.set(caller.organisationId(), new IfMatch(ifMatch), body);
  }

  @GET
  @Path("due")
  @Operation(operationId = "listDuePeople", summary = "Whom retention would remove")
  public DuePeople due(@BeanParam DueParameters parameters, @BeanParam PageRequest page) {
    return retentions.due(caller.organisationId(), parameters, page);
  }
}
