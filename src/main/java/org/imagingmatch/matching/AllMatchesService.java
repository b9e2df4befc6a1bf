package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.imagingmatch.platform.limits.LongAnswers;
import org.imagingmatch.platform.tenancy.Tenancy;

/** Ranks an agency's people for every open vacancy, one after the other. */
@ApplicationScoped
class AllMatchesService {

  private final MatchService matches;
  private final VacancyPool vacancies;
  private final Tenancy tenancy;
  private final LongAnswers answers;

  AllMatchesService(
      MatchService matches, VacancyPool vacancies, Tenancy tenancy, LongAnswers answers) {
    this.matches = matches;
    this.vacancies = vacancies;
    this.tenancy = tenancy;
    this.answers = answers;
  }

  /**
   * Hands over one ranking after the other, in the order of the vacancies' ids. Each is of the
   * moment it is made, in a turn of its own; a vacancy that is closed meanwhile is left out.
   * Answers 429 while the agency is handed others.
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
    answers.make(agencyId, () -> each(agencyId, after, request, answer, line));
  }

  private void each(
      UUID agencyId,
      UUID after,
      MatchRequest request,
      Answer answer,
      Consumer<AllMatchesLine> line) {
    List<UUID> open = tenancy.read(() -> vacancies.openIds(agencyId, after));
    for (int i = 0; i < open.size(); i++) {
      int done = i + 1;
      UUID vacancy = open.get(i);
      answers
          .part(agencyId, () -> matches.ifOpen(agencyId, vacancy, request, answer))
          .map(ranking -> new AllMatchesRanking(done, open.size(), ranking))
          .ifPresent(line);
    }
    line.accept(AllMatchesEnd.of(open.size()));
  }
}
