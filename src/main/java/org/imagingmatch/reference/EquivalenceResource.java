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

/** Steps from one credential to another. */
@Path("/v1/equivalences")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class EquivalenceResource {

  private final Catalogue catalogue;

  EquivalenceResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listEquivalences", summary = "Steps between credentials")
  public Page<Equivalence> list(@QueryParam("to") @KnownCode(CodeKind.CREDENTIAL) String to) {
    return catalogue.equivalences().stream()
        .filter(each -> to == null || to.equals(each.to()))
        .collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getEquivalences", summary = "Steps that start from one credential")
  public Page<Equivalence> get(@PathParam("code") String code) {
    Credential from =
        catalogue.credential(code).orElseThrow(() -> catalogue.missing(CodeKind.CREDENTIAL, code));
    return catalogue.equivalencesFrom(from.code()).stream().collect(Pages.whole());
  }
}
