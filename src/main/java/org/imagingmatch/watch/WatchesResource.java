package org.imagingmatch.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;

/** All that the caller's agency watches. */
@Path("/v1/watches")
@Tag(name = "Events")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class WatchesResource {

  private final WatchService watches;
  private final Caller caller;

  WatchesResource(WatchService watches, Caller caller) {
    this.watches = watches;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listWatches", summary = "The vacancies that you watch")
  public Page<Watch> list() {
    return watches.list(caller.organisationId());
  }
}
