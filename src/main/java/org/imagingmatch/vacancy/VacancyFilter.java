package org.imagingmatch.vacancy;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Which vacancies to list. What is not stated restricts nothing.
 *
 * @param status any of these
 * @param modality among the modalities asked, exactly this code
 * @param region where the facility is; a country stands for all its subdivisions
 */
public record VacancyFilter(
    @Parameter(description = "Any of these; repeat it.") @QueryParam("status")
        List<VacancyStatus> status,
    @QueryParam("role") @KnownCode(CodeKind.ROLE) String role,
    @Parameter(description = "Among the modalities asked, exactly this code.")
        @QueryParam("modality")
        @KnownCode(CodeKind.MODALITY)
        String modality,
    @QueryParam("facilityId") UUID facilityId,
    @Parameter(description = "ISO 3166-1 or 3166-2; a country stands for its subdivisions too.")
        @QueryParam("region")
        @KnownCode(CodeKind.REGION)
        String region) {

  Restrictions restrictions() {
    return new Restrictions()
        .and("r.status in :status", "status", status)
        .and("r.role = :role", "role", role)
        .and("exists (select 1 from r.modalities m where m.code = :modality)", "modality", modality)
        .and("r.facilityId = :facility", "facility", facilityId)
        .and(
            "exists (select 1 from FacilityEntity f"
                + " where f.rowId.organisationId = r.rowId.organisationId"
                + " and f.rowId.id = r.facilityId"
                + " and (f.region = :region or f.region like :region || '-%'))",
            "region", region);
  }
}
