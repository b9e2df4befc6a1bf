package org.imagingmatch.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Page;

/** Starter list of words for equipment and systems. The words are open: others are accepted too. */
@Path("/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class PlatformResource {

  private final Catalogue catalogue;

  PlatformResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listPlatforms", summary = "Suggested words for equipment and systems")
  public Page<Term> list() {
    return catalogue.platforms().stream().collect(Pages.whole());
  }
}
