package org.imagingmatch.candidate;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;

/**
 * Which candidates to list. What is not stated restricts nothing.
 *
 * @param status any of these
 * @param modality experience recorded in exactly this code
 * @param credential on record, in whatever standing
 */
public record CandidateFilter(
    @Parameter(description = "Any of these; repeat it.") @QueryParam("status")
        List<CandidateStatus> status,
    @QueryParam("role") @KnownCode(CodeKind.ROLE) String role,
    @Parameter(description = "Experience recorded in exactly this code.")
        @QueryParam("modality")
        @KnownCode(CodeKind.MODALITY)
        String modality,
    @Parameter(description = "On record, in whatever standing.")
        @QueryParam("credential")
        @KnownCode(CodeKind.CREDENTIAL)
        String credential) {

  Restrictions restrictions() {
    return new Restrictions()
        .and("r.status in :status", "status", status)
        .and("r.role = :role", "role", role)
        .and(
            "exists (select 1 from r.experience e where e.modality = :modality)",
            "modality",
            modality)
        .and(
            "exists (select 1 from r.credentials c where c.code = :credential)",
            "credential",
            credential);
  }
}
