package org.imagingmatch.vacancy;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which vacancies to list. Of the values of one filter any is enough; all filters must hold. What
 * is not stated, or has no value, restricts nothing.
 *
 * @param modality among the modalities asked, exactly this code
 * @param credential somewhere in the credentials asked, exactly this code
 * @param region where the facility is, or a part of it
 * @param startsFrom first day of the start; a vacancy without a day is in no such list
 * @param closesFrom first day of the closing; a vacancy that does not close is in no such list
 * @param sponsorsVisa as the vacancy states
 */
public record VacancyFilter(
    @Parameter(description = "Any of these; repeat it.")
        @QueryParam("status")
        @Size(max = 50, message = "{values}")
        List<VacancyStatus> status,
    @Parameter(description = "Any of these; repeat it.")
        @QueryParam("role")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.ROLE) String> role,
    @Parameter(description = "Among the modalities asked, exactly one of these; repeat it.")
        @QueryParam("modality")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.MODALITY) String> modality,
    @Parameter(description = "Somewhere in the credentials asked, exactly one of these; repeat it.")
        @QueryParam("credential")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.CREDENTIAL) String> credential,
    @Parameter(description = "At one of these facilities; repeat it.")
        @QueryParam("facilityId")
        @Size(max = 50, message = "{values}")
        List<UUID> facilityId,
    @Parameter(description = "The facility is in one of these, ISO 3166 or UN M49; repeat it.")
        @QueryParam("region")
        @Size(max = 50, message = "{values}")
        List<@KnownCode(CodeKind.AREA) String> region,
    @Parameter(description = "Any of these; repeat it.")
        @QueryParam("contract")
        @Size(max = 50, message = "{values}")
        List<Contract> contract,
    @Parameter(description = "Starts on this day or later; not those that state no day.")
        @QueryParam("startsFrom")
        LocalDate startsFrom,
    @Parameter(description = "Starts on this day or before; not those that state no day.")
        @QueryParam("startsTo")
        LocalDate startsTo,
    @Parameter(description = "Closes on this day or later; not those that do not close.")
        @QueryParam("closesFrom")
        LocalDate closesFrom,
    @Parameter(description = "Closes on this day or before; not those that do not close.")
        @QueryParam("closesTo")
        LocalDate closesTo,
    @Parameter(description = "Whether it sponsors a visa; not those that do not say.")
        @QueryParam("sponsorsVisa")
        Boolean sponsorsVisa) {

  Restrictions restrictions(Regions regions) {
    return new Restrictions()
        .anyOf("status", "r.status %s", status)
        .anyOf("role", "r.role %s", role)
        .anyOf("modality", VacancySearch.asks("vacancy_modality"), modality)
        .anyOf("credential", VacancySearch.asks("vacancy_credential"), credential)
        .anyOf("facilityId", "r.facility_id %s", facilityId)
        .anyOf(
            "region",
            VacancySearch.AT_FACILITY.formatted("f.region %s"),
            region == null ? null : regions.within(region))
        .anyOf("contract", "r.contract %s", contract)
        .and("startsFrom", "r.starts_on >= ?", startsFrom)
        .and("startsTo", "r.starts_on <= ?", startsTo)
        .and("closesFrom", "r.closes_on >= ?", closesFrom)
        .and("closesTo", "r.closes_on <= ?", closesTo)
        .and("sponsorsVisa", "r.sponsors_visa = ?", sponsorsVisa);
  }
}
