package org.imagingmatch.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Page;

/** Starter list of words for places of work. The words are open: others are accepted too. */
@Path("/v1/settings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class SettingResource {

  private final Catalogue catalogue;

  SettingResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listSettings", summary = "Suggested words for places of work")
  public Page<Term> list() {
    return catalogue.settings().stream().collect(Pages.whole());
  }
}
