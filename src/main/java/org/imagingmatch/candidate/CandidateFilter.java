package org.imagingmatch.candidate;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which candidates to list. Of the values of one filter any is enough; all filters must hold. What
 * is not stated, or has no value, restricts nothing.
 *
 * @param modality experience recorded in exactly this code
 * @param credential on record, on {@code heldOn} in good standing
 * @param licence of this jurisdiction, on {@code heldOn} in good standing
 * @param heldOn null = on record, in whatever standing
 * @param homeRegion lives there or in a part of it
 * @param acceptedRegion would work there, be it because the person would work anywhere
 * @param availableFrom recorded as free on some day from this one on
 * @param availableOn recorded as free on this day
 */
public record CandidateFilter(
    @Parameter(description = "Any of these; repeat it.")
        @QueryParam("status")
        @Size(max = 50, message = "{values}")
        List<CandidateStatus> status,
    @Parameter(description = "Any of these; repeat it.")
        @QueryParam("role")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.ROLE) String> role,
    @Parameter(description = "Experience recorded in exactly one of these; repeat it.")
        @QueryParam("modality")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.MODALITY) String> modality,
    @Parameter(description = "One of these is on record, on heldOn in good standing; repeat it.")
        @QueryParam("credential")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.CREDENTIAL) String> credential,
    @Parameter(description = "A licence of one of these, on heldOn in good standing; repeat it.")
        @QueryParam("licence")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.JURISDICTION) String> licence,
    @Parameter(
            description =
                "Day on which credential and licence are in good standing; in whatever if absent.")
        @QueryParam("heldOn")
        LocalDate heldOn,
    @Parameter(description = "Lives in one of these, ISO 3166 or UN M49, or in a part; repeat it.")
        @QueryParam("homeRegion")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.AREA) String> homeRegion,
    @Parameter(
            description =
                "Would work in one of these, ISO 3166 or UN M49, as one who would anywhere; repeat"
                    + " it.")
        @QueryParam("acceptedRegion")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.AREA) String> acceptedRegion,
    @Parameter(description = "Recorded as free on some day from this one on.")
        @QueryParam("availableFrom")
        LocalDate availableFrom,
    @Parameter(description = "Recorded as free on this day.") @QueryParam("availableOn")
        LocalDate availableOn,
    @Parameter(description = "Whether agencies show them to providers.") @QueryParam("discoverable")
        Boolean discoverable) {

  private static final String RECORDED = "'AVAILABILITY' = any (r.recorded)";

  Restrictions restrictions(Regions regions) {
    Held credentials = Held.credential(heldOn);
    Held licences = Held.licence(heldOn);
    return new Restrictions()
        .anyOf("status", "r.status %s", status)
        .anyOf("role", "r.role %s", role)
        .anyOf("modality", CandidateSearch.IN_MODALITY.formatted("%s", ""), modality)
        .anyOf("credential", credentials.condition(), credential, credentials.values())
        .anyOf("licence", licences.condition(), licence, licences.values())
        .anyOf(
            "homeRegion",
            "r.home_region %s",
            homeRegion == null ? null : regions.within(homeRegion))
        .and(
            "acceptedRegion",
            "r.regions is null or r.regions = '{}' or r.regions && cast(? as text[])",
            acceptedRegion == null ? null : regions.around(acceptedRegion))
        .and(
            "availableFrom",
            RECORDED + " and (r.available_until is null or r.available_until >= ?)",
            availableFrom)
        .and(
            "availableOn",
            RECORDED
                + " and (r.available_from is null or r.available_from <= ?)"
                + " and (r.available_until is null or r.available_until >= ?)",
            availableOn,
            availableOn)
        .and("discoverable", "r.discoverable = ?", discoverable);
  }
}
