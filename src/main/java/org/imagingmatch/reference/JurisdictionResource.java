package org.imagingmatch.reference;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
import org.imagingmatch.platform.Problems;

/** Licensing rules, by the place in which they hold. */
@Path("/v1/jurisdictions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class JurisdictionResource {

  private final Catalogue catalogue;

  JurisdictionResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @Operation(operationId = "listJurisdictions", summary = "Licensing rules, or those in a region")
  public Page<LicensingRule> list(@QueryParam("within") @KnownCode(CodeKind.AREA) String within) {
    return catalogue.licensingRules().stream()
        .filter(each -> within == null || catalogue.regions().contains(within, each.jurisdiction()))
        .collect(Pages.whole());
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getJurisdiction", summary = "The licensing rule of one place")
  public LicensingRule get(@PathParam("code") String code) {
    return catalogue.licensingRule(code).orElseThrow(() -> missing(code));
  }

  /** A known place without a rule was not researched; it has no neighbour worth suggesting. */
  private HttpProblem missing(String code) {
    return catalogue.regions().find(code).isPresent()
        ? Problems.notFound("licensing rule on record for", code)
        : catalogue.missing(CodeKind.JURISDICTION, code);
  }
}
