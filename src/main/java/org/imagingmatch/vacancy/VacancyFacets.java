package org.imagingmatch.vacancy;

import java.util.List;
import org.imagingmatch.platform.store.Facet;

/** The filters of vacancies whose values can be counted. */
final class VacancyFacets {

  private static final String FACILITY =
      "join facility f on f.organisation_id = r.organisation_id and f.id = r.facility_id";

  static final List<Facet> ALL =
      List.of(
          Facet.of("status", "r.status"),
          Facet.of("role", "r.role"),
          asked("modality", "vacancy_modality"),
          asked("credential", "vacancy_credential"),
          Facet.of("facilityId", "r.facility_id::text"),
          new Facet("region", FACILITY, "f.region", List.of()),
          Facet.of("contract", "r.contract"),
          Facet.of("sponsorsVisa", "r.sponsors_visa::text"));

  private VacancyFacets() {}

  private static Facet asked(String name, String table) {
    String join = "join %s a on %s".formatted(table, VacancySearch.OF_ROW);
    return new Facet(name, join, "a.code", List.of());
  }
}
