package org.imagingmatch.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Page;

/** Short courses that postings ask for. */
@Path("/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class CertificateResource {

  private final Catalogue catalogue;

  CertificateResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listCertificates", summary = "Certificates of short courses")
  public Page<CertificateType> list() {
    return catalogue.certificates().stream().collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getCertificate", summary = "One certificate")
  public CertificateType get(@PathParam("code") String code) {
    return catalogue
        .certificate(code)
        .orElseThrow(() -> catalogue.missing(CodeKind.CERTIFICATE, code));
  }
}
