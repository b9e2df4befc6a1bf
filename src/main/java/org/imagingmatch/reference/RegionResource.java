package org.imagingmatch.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;

/** Subdivisions within countries within groups of countries. */
@Path("/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
@Tag(name = "Reference data")
public class RegionResource {

  private final Catalogue catalogue;
  private final Cursors cursors;

  RegionResource(Catalogue catalogue, Cursors cursors) {
    this.catalogue = catalogue;
    this.cursors = cursors.ofEverybody();
  }

  private static final int MOST = 1000;
  private static final int USUAL = 100;

  @GET
  @Operation(operationId = "listRegions", summary = "Regions, by code; a page at a time")
  public Page<Region> list(
      @QueryParam("parent") @KnownCode(CodeKind.AREA) String parent,
      @QueryParam("type") RegionType type,
      @QueryParam("q") @Size(max = 100) String q,
      @QueryParam("limit") @Min(1) Integer limit,
      @QueryParam("cursor") String cursor) {
    RegionQuery query = new RegionQuery(parent, type, q);
    return query.page(
        catalogue.regions(), cursors, cursor, limit == null ? USUAL : Math.min(limit, MOST));
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getRegion", summary = "One region")
  public Region get(@PathParam("code") String code) {
    return catalogue.regions().find(code).orElseThrow(() -> catalogue.missing(CodeKind.AREA, code));
  }
}
