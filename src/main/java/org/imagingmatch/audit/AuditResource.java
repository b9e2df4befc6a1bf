package org.imagingmatch.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.PageRequest;

/** The audit log of the caller's organisation. */
@Path("/v1/audit")
@Tag(name = "Audit")
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class AuditResource {

  private final AuditService events;
  private final Caller caller;

  AuditResource(AuditService events, Caller caller) {
    this.events = events;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAuditEvents", summary = "Who saw and changed what")
  public Page<AuditEvent> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
    return events.list(caller.organisationId(), filter, page);
  }
}
