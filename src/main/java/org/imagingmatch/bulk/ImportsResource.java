package org.imagingmatch.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Caller;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Roles;
import org.imagingmatch.platform.store.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The imports of the caller's organisation, and how far they are. */
@Path("/v1/imports")
@Tag(name = "Imports")
@RolesAllowed({Roles.AGENCY, Roles.PROVIDER})
public class ImportsResource {

  private final ImportService imports;
  private final Caller caller;

  ImportsResource(ImportService imports, Caller caller) {
    this.imports = imports;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listImports", summary = "Your imports of the last 30 days")
  public Page<Import> list(@BeanParam PageRequest page) {
    return imports.list(caller.organisationId(), page);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getImport", summary = "How far an import is")
  public Import get(UUID id) {
    return imports.get(caller.organisationId(), id);
  }

  @DELETE
  @Path("{id}")
  @ResponseStatus(204)
  @Operation(operationId = "cancelImport", summary = "End an import that runs")
  public void cancel(UUID id) {
    imports.cancel(caller.organisationId(), id);
  }
}
