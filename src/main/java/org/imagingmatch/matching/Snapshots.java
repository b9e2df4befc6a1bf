package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imagingmatch.matching.Snapshot.Ranked;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.reference.Catalogue;

/**
 * Rankings with what they were made of. Whoever comes on the page is read once more and judged by
 * what is read then, so that page and facts agree although others write meanwhile. Ranking has
 * rights of its own, so a transaction under way waits.
 */
@ApplicationScoped
public class Snapshots {

  private final CandidatePool candidates;
  private final VacancyPool vacancies;
  private final BlindMatchService blind;
  private final Judging judging;
  private final Catalogue catalogue;
  private final Tenancy tenancy;

  Snapshots(
      CandidatePool candidates,
      VacancyPool vacancies,
      BlindMatchService blind,
      Judging judging,
      Catalogue catalogue,
      Tenancy tenancy) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.blind = blind;
    this.judging = judging;
    this.catalogue = catalogue;
    this.tenancy = tenancy;
  }

  /**
   * An agency's people for an open vacancy; 404 if it sees no such vacancy.
   *
   * @param language value of {@code Accept-Language}; null = none
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Snapshot own(UUID agencyId, UUID vacancyId, MatchRequest request, String language) {
    return tenancy.read(() -> ranked(agencyId, vacancyId, request, answer(language)));
  }

  /** People of all agencies, blindly, for a provider's own vacancy; 404 if it has none such. */
  @Transactional(TxType.NOT_SUPPORTED)
  public Snapshot blind(UUID providerId, UUID vacancyId, MatchRequest request, String language) {
    return tenancy.read(
        () -> {
          BlindMatchService.Reranked found =
              blind.reranked(providerId, vacancyId, request, answer(language));
          return snapshot(found.matches(), found.vacancy(), found.people());
        });
  }

  private Snapshot ranked(UUID agencyId, UUID vacancyId, MatchRequest request, Answer answer) {
    OpenVacancy open =
        vacancies
            .find(agencyId, vacancyId)
            .orElseThrow(() -> Problems.notFound("open vacancy", vacancyId));
    Competition first = judging.competition("run of " + agencyId, open.facts(), request);
    first.enter(candidates.of(agencyId));
    List<CandidateFacts> people = candidates.find(agencyId, first.page().ids());
    Competition again = judging.competition("run of " + agencyId, open.facts(), request);
    people.forEach(again::enter);
    Map<UUID, String> names = candidates.externalIds(agencyId, again.page().ids());
    CandidateMatches matches =
        again
            .result(vacancyId, one -> CandidateMatch.of(one, names.get(one.match().id()), answer))
            .of(open.title());
    Map<UUID, CandidateFacts> facts = byId(people);
    return snapshot(
        matches,
        open.facts(),
        again.page().ids().stream().map(id -> new Ranked(agencyId, facts.get(id))).toList());
  }

  private Snapshot snapshot(Matches matches, VacancyFacts vacancy, List<Ranked> people) {
    return new Snapshot(
        matches, vacancy, catalogue.version(), judging.settings().toString(), people);
  }

  private static Map<UUID, CandidateFacts> byId(Collection<CandidateFacts> people) {
    return people.stream().collect(Collectors.toMap(CandidateFacts::id, Function.identity()));
  }

  private static Answer answer(String language) {
    return new Answer(Detail.FULL, Texts.in(language));
  }
}
