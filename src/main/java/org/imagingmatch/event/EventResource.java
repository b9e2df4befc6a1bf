package org.imagingmatch.event;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;

/** What happened to what the caller's organisation may read. */
@Path("/v1/events")
@Tag(name = "Events")
@RolesAllowed({Roles.AGENCY, Roles.RECRUITER, Roles.PROVIDER})
public class EventResource {

  private final EventService events;
  private final Caller caller;

  EventResource(EventService events, Caller caller) {
    this.events = events;
    this.caller = caller;
  }

  @GET
  @Blocking
  @Operation(operationId = "listEvents", summary = "What happened since")
  public Uni<Events> list(@BeanParam EventParameters parameters) {
    return events.list(caller.organisationId(), parameters);
  }
}
