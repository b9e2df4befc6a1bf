package org.imagingmatch.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Contract;
import org.imagingmatch.platform.store.Near;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.reference.CodeKind;
import org.imagingmatch.reference.CredentialsWanted;
import org.imagingmatch.reference.KnownCode;
import org.imagingmatch.reference.Regions;

/**
 * Which vacancies to find: the filters of the list, and what has no place in an address.
 *
 * @param credentials several asked, as {@code credential} is
 * @param near where the facility is; none at a facility without a location
 * @param not none of these filters may hold
 * @param facets names of filters whose values to count
 */
public record VacancySearch(
    @Size(max = 50, message = "{values}") List<VacancyStatus> status,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.ROLE) String> role,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.MODALITY) String> modality,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.CREDENTIAL) String> credential,
    @Size(max = 50, message = "{values}") List<UUID> facilityId,
    @Size(max = 50, message = "{values}") List<@KnownCode(CodeKind.AREA) String> region,
    @Size(max = 50, message = "{values}") List<Contract> contract,
    LocalDate startsFrom,
    LocalDate startsTo,
    LocalDate closesFrom,
    LocalDate closesTo,
    Boolean sponsorsVisa,
    @Valid CredentialsWanted credentials,
    @Valid Near near,
    @Valid VacancyFilter not,
    @Size(max = 20, message = "{values}") List<String> facets,
    @Min(1) Integer limit,
    String cursor) {

  static final String AT_FACILITY =
      "exists (select from facility f where f.organisation_id = r.organisation_id"
          + " and f.id = r.facility_id and %s)";

  static final String OF_ROW = "a.organisation_id = r.organisation_id and a.vacancy_id = r.id";

  /** That a list of codes on the vacancy has one, with {@code %s} where it is compared. */
  static String asks(String table) {
    return "exists (select from %s a where %s and a.code %%s)".formatted(table, OF_ROW);
  }

  /** The same as an address says it. */
  static VacancySearch of(VacancyFilter filter, List<String> facets, PageRequest page) {
    return new VacancySearch(
        filter.status(),
        filter.role(),
        filter.modality(),
        filter.credential(),
        filter.facilityId(),
        filter.region(),
        filter.contract(),
        filter.startsFrom(),
        filter.startsTo(),
        filter.closesFrom(),
        filter.closesTo(),
        filter.sponsorsVisa(),
        null,
        null,
        null,
        facets,
        page.limit(),
        page.cursor());
  }

  private VacancyFilter filter() {
    return new VacancyFilter(
        status,
        role,
        modality,
        credential,
        facilityId,
        region,
        contract,
        startsFrom,
        startsTo,
        closesFrom,
        closesTo,
        sponsorsVisa);
  }

  Restrictions restrictions(Regions regions) {
    Restrictions restrictions = filter().restrictions(regions);
    if (credentials != null) {
      credentials.restrict(restrictions, asks("vacancy_credential"));
    }
    if (near != null) {
      String within = Near.within("f.latitude", "f.longitude");
      restrictions.and("near", AT_FACILITY.formatted(within), near.values());
    }
    return not == null ? restrictions : restrictions.none(not.restrictions(regions));
  }

  PageRequest page() {
    return new PageRequest(limit, cursor);
  }
}
