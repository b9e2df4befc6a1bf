package org.imagingmatch.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Page;

/** Families of job titles. */
@Path("/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class RoleResource {

  private final Catalogue catalogue;

  RoleResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listRoles", summary = "Roles, or those that work in a modality")
  public Page<Role> list(@QueryParam("modality") @KnownCode(CodeKind.MODALITY) String modality) {
    return catalogue.roles().stream()
        .filter(each -> modality == null || each.defaultModalities().contains(modality))
        .collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getRole", summary = "One role")
  public Role get(@PathParam("code") String code) {
    return catalogue.role(code).orElseThrow(() -> catalogue.missing(CodeKind.ROLE, code));
  }
}
