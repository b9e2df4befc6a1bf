package org.imagingmatch.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Roles;

/** The answer to a person who asks what is held on them. */
@Path("/v1/candidates/{id}/export")
@Tag(name = "Privacy")
@RolesAllowed({Roles.AGENCY, Roles.ADMIN})
public class ExportResource {

  private final ExportService exports;
  private final Caller caller;

  ExportResource(ExportService exports, Caller caller) {
    this.exports = exports;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "exportCandidate", summary = "Everything held on a person")
  public CandidateExport get(UUID id) {
    return exports.export(caller.organisationId(), id);
  }
}
