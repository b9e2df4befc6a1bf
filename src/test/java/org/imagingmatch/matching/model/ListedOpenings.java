package org.imagingmatch.matching.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Open vacancies in a list, read as the database reads them. Counts what was judged. */
final class ListedOpenings implements OpeningPool {

  private final Map<UUID, VacancyFacts> vacancies = new HashMap<>();
  private final List<Opening> rows;
  private int judged;

  ListedOpenings(List<VacancyFacts> vacancies) {
    vacancies.forEach(vacancy -> this.vacancies.put(vacancy.id(), vacancy));
    rows =
        vacancies.stream()
            .flatMap(vacancy -> Openings.of(vacancy, Judging.RULES).stream())
            .toList();
  }

  int judged() {
    return judged;
  }

  @Override
  public List<List<Offer>> read(Lookout lookout, List<Zone> zones) {
    return zones.stream()
        .map(
            zone ->
                rows.stream().filter(row -> lookout.admits(zone, row)).map(Opening::offer).toList())
        .toList();
  }

  @Override
  public List<VacancyFacts> facts(Collection<UUID> ids) {
    judged += ids.size();
    return ids.stream().map(vacancies::get).toList();
  }
}
