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

/** Certificates and registrations: what they attest, need and cost to keep. */
@Path("/v1/credentials")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class CredentialResource {

  private final Catalogue catalogue;

  CredentialResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(
      operationId = "listCredentials",
      summary = "Credentials, or those that attest a modality or come from a country")
  public Page<Credential> list(
      @QueryParam("modality") @KnownCode(CodeKind.MODALITY) String modality,
      @QueryParam("country") @KnownCode(CodeKind.COUNTRY) String country) {
    return catalogue.credentials().stream()
        .filter(each -> modality == null || each.attests(modality))
        .filter(each -> country == null || country.equals(each.country()))
        .collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getCredential", summary = "One credential")
  public Credential get(@PathParam("code") String code) {
    return catalogue
        .credential(code)
        .orElseThrow(() -> catalogue.missing(CodeKind.CREDENTIAL, code));
  }
}
