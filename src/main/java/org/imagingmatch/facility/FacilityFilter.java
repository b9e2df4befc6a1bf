package org.imagingmatch.facility;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Which facilities to list.
 *
 * @param region null = anywhere; a country stands for all its subdivisions
 */
public record FacilityFilter(
    @Parameter(description = "ISO 3166-1 or 3166-2; a country stands for its subdivisions too.")
        @QueryParam("region")
        @KnownCode(CodeKind.REGION)
        String region) {

  Restrictions restrictions() {
    return new Restrictions()
        .and("r.region = :region or r.region like :region || '-%'", "region", region);
  }
}
