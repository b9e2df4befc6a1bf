package org.imagingmatch.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Whether the caller's agency watches a vacancy. */
@Path("/v1/vacancies/{vacancyId}/watch")
@Tag(name = "Events")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER})
public class WatchResource {

  private final WatchService watches;
  private final Caller caller;

  WatchResource(WatchService watches, Caller caller) {
    this.watches = watches;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getWatch", summary = "Whether you watch a vacancy")
  public Watch get(UUID vacancyId) {
    return watches.get(caller.organisationId(), vacancyId);
  }

  @PUT
  @Operation(operationId = "watchVacancy", summary = "Watch a vacancy")
  public Watch put(UUID vacancyId) {
    return watches.put(caller.organisationId(), vacancyId);
  }

  @DELETE
  @ResponseStatus(204)
  @Operation(operationId = "unwatchVacancy", summary = "Watch a vacancy no longer")
  public void delete(UUID vacancyId) {
    watches.remove(caller.organisationId(), vacancyId);
  }
}
