package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Ranks an agency's people for every open vacancy, one after the other. */
@ApplicationScoped
class AllMatchesService {

  private final MatchService matches;
  private final VacancyPool vacancies;
  private final Tenancy tenancy;

  AllMatchesService(MatchService matches, VacancyPool vacancies, Tenancy tenancy) {
    this.matches = matches;
    this.vacancies = vacancies;
    this.tenancy = tenancy;
  }

  /**
   * Hands over one ranking after the other, in the order of the vacancies' ids. Each is of the
   * moment it is made; a vacancy that is closed meanwhile is left out.
   *
   * @param after the vacancy after which to begin; null = with the first
   * @param line takes each line before the next is made; what it throws ends the work
   */
  void rank(
      UUID agencyId,
      UUID after,
      MatchRequest request,
      Answer answer,
      Consumer<AllMatchesLine> line) {
    List<UUID> open = tenancy.read(() -> vacancies.openIds(agencyId, after));
    int done = 0;
    for (UUID vacancy : open) {
      done++;
      AllMatchesLine.of(done, open.size(), matches.ifOpen(agencyId, vacancy, request, answer))
          .ifPresent(line);
    }
    line.accept(AllMatchesLine.last(open.size()));
  }
}
