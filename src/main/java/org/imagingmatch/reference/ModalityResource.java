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

/** Kinds of imaging, and how they contain each other. */
@Path("/v1/modalities")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class ModalityResource {

  private final Catalogue catalogue;

  ModalityResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listModalities", summary = "Modalities, or those below a parent")
  public Page<Modality> list(@QueryParam("parent") @KnownCode(CodeKind.MODALITY) String parent) {
    return catalogue.modalities().stream()
        .filter(each -> parent == null || parent.equals(each.parent()))
        .collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getModality", summary = "One modality")
  public Modality get(@PathParam("code") String code) {
    return catalogue.modality(code).orElseThrow(() -> catalogue.missing(CodeKind.MODALITY, code));
  }
}
