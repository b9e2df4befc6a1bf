package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imagingmatch.matching.DiscoverablePool.Discovered;
import org.imagingmatch.matching.Pseudonyms.Names;
import org.imagingmatch.matching.RankingMeasures.Who;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.organisation.Agency;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.platform.trail.Seen;

/**
 * Ranks people of all agencies for a provider's own vacancies, without saying who they are: ranked,
 * named and paged under pseudonyms of the vacancy.
 */
@ApplicationScoped
class BlindMatchService {

  private final DiscoverablePool people;
  private final VacancyPool vacancies;
  private final OrganisationService organisations;
  private final Pseudonyms pseudonyms;
  private final Judging judging;
  private final RankingMeasures measures;
  private final StartSteps startSteps;
  private final Tenancy tenancy;
  private final Event<Seen> seen;

  BlindMatchService(
      DiscoverablePool people,
      VacancyPool vacancies,
      OrganisationService organisations,
      Pseudonyms pseudonyms,
      Judging judging,
      RankingMeasures measures,
      StartSteps startSteps,
      Tenancy tenancy,
      Event<Seen> seen) {
    this.people = people;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.pseudonyms = pseudonyms;
    this.judging = judging;
    this.measures = measures;
    this.startSteps = startSteps;
    this.tenancy = tenancy;
    this.seen = seen;
  }

  /** An answer, and whom it shows by their agencies. */
  private record Shown<T>(T answer, Map<UUID, List<UUID>> people) {}

  /** People who may be discovered, ranked; 404 unless the vacancy is the provider's. */
  BlindMatches candidatesFor(UUID providerId, UUID vacancyId, MatchRequest request, Answer answer) {
    return told("match.list", vacancyId, () -> ranked(providerId, vacancyId, request, answer));
  }

  /** One of them; 404 unless the vacancy is the provider's and has somebody of this name. */
  BlindMatchPair pair(
      UUID providerId, UUID vacancyId, UUID name, MatchRequest request, Answer answer) {
    return told(
        "match.pair", vacancyId, () -> judged(providerId, vacancyId, name, request, answer));
  }

  /** How far weights can move for the first of them; 404 as for the ranking. */
  WeightRanges weightRanges(UUID providerId, UUID vacancyId, MatchRequest request, int top) {
    return told(
        "match.list",
        vacancyId,
        () -> {
          ProviderVacancy vacancy = own(providerId, vacancyId);
          Names names = pseudonyms.of(vacancyId);
          WeightRanges ranges =
              WeightRanges.of(vacancyId, searched(providerId, vacancy, request, names), top);
          List<UUID> ids =
              ranges.items().stream().map(one -> names.find(one.candidateId())).toList();
          Map<UUID, UUID> agencyOf = people.agencies(vacancy, ids);
          return new Shown<>(ranges, ids.stream().collect(Collectors.groupingBy(agencyOf::get)));
        });
  }

  private <T> T told(String action, UUID vacancyId, Supplier<Shown<T>> work) {
    Shown<T> shown = tenancy.read(work);
    seen.fire(new Seen(action, shown.people(), vacancyId));
    return shown.answer();
  }

  private Shown<BlindMatches> ranked(
      UUID providerId, UUID vacancyId, MatchRequest request, Answer answer) {
    ProviderVacancy vacancy = own(providerId, vacancyId);
    Names names = pseudonyms.of(vacancyId);
    Competition competition = searched(providerId, vacancy, request, names);
    List<UUID> ids = competition.page().ids().stream().map(names::find).toList();
    Map<UUID, UUID> agencyOf = people.agencies(vacancy, ids);
    return new Shown<>(
        matches(vacancy, competition, pseudonym -> agencyOf.get(names.find(pseudonym)), answer),
        ids.stream().collect(Collectors.groupingBy(agencyOf::get)));
  }

  private Competition searched(
      UUID providerId, ProviderVacancy vacancy, MatchRequest request, Names names) {
    Competition competition = competition(providerId, vacancy, request);
    measures.people(Who.BLIND, people.of(vacancy), pool -> competition.enter(pool, names::hide));
    return competition;
  }

  private Competition competition(UUID providerId, ProviderVacancy vacancy, MatchRequest request) {
    return judging.competition("people of others for " + providerId, vacancy.facts(), request);
  }

  private BlindMatches matches(
      ProviderVacancy vacancy,
      Competition competition,
      UnaryOperator<UUID> agencyOf,
      Answer answer) {
    Ranking ranking = competition.page().ranking();
    Map<UUID, Agency> agencies =
        organisations.agencies(competition.page().ids().stream().map(agencyOf).toList());
    return new BlindMatches(
        vacancy.title(),
        vacancy.facts().id(),
        competition.page().asOf(),
        competition.period(),
        MatchService.MODEL_VERSION,
        competition.weights().asMap(),
        ranking.items().stream()
            .map(one -> blind(one, agencies.get(agencyOf.apply(one.match().id())), answer))
            .toList(),
        competition.page().next(ranking));
  }

  private static BlindMatch blind(Ranked one, Agency agency, Answer answer) {
    return BlindMatch.of(one.rank(), one.match(), agency, answer);
  }

  /**
   * A page, made of the facts that came with it.
   *
   * @param people those on the page, in its order
   */
  record Reranked(BlindMatches matches, VacancyFacts vacancy, List<Snapshot.Ranked> people) {}

  /** As {@link #candidatesFor}, in the transaction of the caller, and telling nobody. */
  Reranked reranked(UUID providerId, UUID vacancyId, MatchRequest request, Answer answer) {
    ProviderVacancy vacancy = own(providerId, vacancyId);
    Names names = pseudonyms.of(vacancyId);
    List<UUID> ids =
        searched(providerId, vacancy, request, names).page().ids().stream()
            .map(names::find)
            .toList();
    Map<UUID, Discovered> found = new HashMap<>();
    people.find(vacancy, ids).forEach(one -> found.put(names.hide(one.facts().id()), one));
    Competition competition = competition(providerId, vacancy, request);
    found.values().forEach(one -> competition.enter(one.facts(), names::hide));
    return new Reranked(
        matches(vacancy, competition, pseudonym -> found.get(pseudonym).agency(), answer),
        vacancy.facts(),
        competition.page().ids().stream()
            .map(found::get)
            .map(one -> new Snapshot.Ranked(one.agency(), one.facts()))
            .toList());
  }

  private Shown<BlindMatchPair> judged(
      UUID providerId, UUID vacancyId, UUID name, MatchRequest request, Answer answer) {
    ProviderVacancy vacancy = own(providerId, vacancyId);
    Discovered found =
        people
            .find(vacancy, pseudonyms.of(vacancyId).find(name))
            .orElseThrow(() -> Problems.notFound("candidate", name));
    Weights weights = judging.weights(vacancy.facts(), request);
    LocalDate asOf = judging.day(request);
    Situation situation = judging.situation(vacancy.facts(), asOf);
    Match match =
        Match.of(
            name, vacancy.facts(), found.facts(), Coarse.facts(found.facts()), situation, weights);
    Agency agency = organisations.agencies(List.of(found.agency())).get(found.agency());
    return new Shown<>(
        new BlindMatchPair(
            vacancyId,
            asOf,
            ContractPeriod.of(situation.period()),
            MatchService.MODEL_VERSION,
            weights.asMap(),
            BlindMatch.of(null, match, agency, answer),
            startSteps.of(Coarse.match(match), asOf)),
        Map.of(found.agency(), List.of(found.facts().id())));
  }

  private ProviderVacancy own(UUID providerId, UUID vacancyId) {
    return vacancies
        .own(providerId, vacancyId)
        .orElseThrow(() -> Problems.notFound("vacancy", vacancyId));
  }
}
