package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.matching.RankingMeasures.Who;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Period;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.platform.trail.Seen;

/** Ranks an agency's candidates for a vacancy, and vacancies for a candidate. */
@ApplicationScoped
public class MatchService {

  /** Changes when the meaning of a criterion changes. */
  public static final String MODEL_VERSION = "1";

  private final CandidatePool candidates;
  private final VacancyPool vacancies;
  private final OpeningStreams openings;
  private final Judging judging;
  private final RankingMeasures measures;
  private final StartSteps startSteps;
  private final Tenancy tenancy;
  private final Event<Seen> seen;

  MatchService(
      CandidatePool candidates,
      VacancyPool vacancies,
      OpeningStreams openings,
      Judging judging,
      RankingMeasures measures,
      StartSteps startSteps,
      Tenancy tenancy,
      Event<Seen> seen) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.openings = openings;
    this.judging = judging;
    this.measures = measures;
    this.startSteps = startSteps;
    this.tenancy = tenancy;
    this.seen = seen;
  }

  /** The agency's people, ranked for an open vacancy; 404 if it sees no such vacancy. */
  public CandidateMatches candidatesFor(
      UUID agencyId, UUID vacancyId, MatchRequest request, Answer answer) {
    return ifOpen(agencyId, vacancyId, request, answer)
        .orElseThrow(() -> Problems.notFound("open vacancy", vacancyId));
  }

  /** The same; empty if it sees no such vacancy. */
  Optional<CandidateMatches> ifOpen(
      UUID agencyId, UUID vacancyId, MatchRequest request, Answer answer) {
    return tenancy
        .read(
            () ->
                vacancies
                    .find(agencyId, vacancyId)
                    .map(
                        open ->
                            pool(agencyId, vacancyId, open.facts(), request, answer)
                                .of(open.title())))
        .map(matches -> told(agencyId, matches));
  }

  /** The agency's people, ranked for a vacancy that is not stored. */
  CandidateMatches candidatesFor(
      UUID agencyId, VacancyFacts vacancy, MatchRequest request, Answer answer) {
    return told(agencyId, tenancy.read(() -> pool(agencyId, null, vacancy, request, answer)));
  }

  private CandidateMatches told(UUID agencyId, CandidateMatches matches) {
    List<UUID> people = matches.items().stream().map(CandidateMatch::candidateId).toList();
    seen.fire(new Seen("match.list", Map.of(agencyId, people), matches.vacancyId()));
    return matches;
  }

  private CandidateMatches pool(
      UUID agencyId, UUID vacancyId, VacancyFacts vacancy, MatchRequest request, Answer answer) {
    Competition competition = competition(agencyId, vacancy, request);
    Map<UUID, String> names = candidates.externalIds(agencyId, competition.page().ids());
    return competition.result(
        vacancyId, one -> CandidateMatch.of(one, names.get(one.match().id()), answer));
  }

  private Competition competition(UUID agencyId, VacancyFacts vacancy, MatchRequest request) {
    Competition competition =
        judging.competition("candidates of " + agencyId + " for ", vacancy, request);
    measures.people(Who.OWN, candidates.of(agencyId), competition::enter);
    return competition;
  }

  /** How far weights can move for the first of an agency's people; 404 as for the ranking. */
  WeightRanges weightRanges(UUID agencyId, UUID vacancyId, MatchRequest request, int top) {
    WeightRanges ranges =
        tenancy.read(
            () ->
                WeightRanges.of(
                    vacancyId,
                    competition(agencyId, posted(agencyId, vacancyId).facts(), request),
                    top));
    List<UUID> people = ranges.items().stream().map(StableRank::candidateId).toList();
    seen.fire(new Seen("match.list", Map.of(agencyId, people), vacancyId));
    return ranges;
  }

  /** People who came with the request, ranked for a vacancy that is not stored. */
  CandidateMatches inlineCandidatesFor(
      List<InlineCandidate> people, VacancyFacts vacancy, MatchRequest request, Answer answer) {
    Competition competition = judging.competition("inline candidates for ", vacancy, request);
    people.forEach(person -> competition.enter(person.facts()));
    Map<UUID, InlineCandidate> byId = new HashMap<>();
    people.forEach(person -> byId.put(person.facts().id(), person));
    return competition.result(
        null, one -> CandidateMatch.of(one, byId.get(one.match().id()), answer));
  }

  /** One of the agency's people against an open vacancy; 404 if it sees not both of them. */
  public CandidateMatchPair pair(
      UUID agencyId, UUID vacancyId, UUID candidateId, MatchRequest request, Answer answer) {
    CandidateMatchPair pair =
        tenancy.read(() -> judged(agencyId, vacancyId, candidateId, request, answer));
    seen.fire(new Seen("match.pair", Map.of(agencyId, List.of(candidateId)), vacancyId));
    return pair;
  }

  private CandidateMatchPair judged(
      UUID agencyId, UUID vacancyId, UUID candidateId, MatchRequest request, Answer answer) {
    VacancyFacts vacancy = posted(agencyId, vacancyId).facts();
    CandidateFacts person = person(agencyId, candidateId);
    Weights weights = judging.weights(vacancy, request);
    LocalDate asOf = judging.day(request);
    Situation situation = judging.situation(vacancy, asOf);
    Match match = Match.of(candidateId, vacancy, person, situation, weights);
    String name = candidates.externalIds(agencyId, List.of(candidateId)).get(candidateId);
    return new CandidateMatchPair(
        vacancyId,
        asOf,
        ContractPeriod.of(situation.period()),
        MODEL_VERSION,
        weights.asMap(),
        CandidateMatch.of(match, name, answer),
        startSteps.of(match, asOf));
  }

  /** Open vacancies, ranked for one of the agency's people; 404 if there is no such person. */
  public VacancyMatches vacanciesFor(
      UUID agencyId, UUID candidateId, MatchRequest request, Answer answer) {
    VacancyMatches matches =
        tenancy.read(() -> vacanciesRanked(agencyId, candidateId, request, answer));
    seen.fire(new Seen("match.vacancies", Map.of(agencyId, List.of(candidateId)), null));
    return matches;
  }

  private VacancyMatches vacanciesRanked(
      UUID agencyId, UUID candidateId, MatchRequest request, Answer answer) {
    CandidateFacts person = person(agencyId, candidateId);
    MatchPage page = judging.page(agencyId, person, request);
    PostedVacancies posted = openings.seenBy(agencyId);
    measures.vacancies(
        posted, pool -> judging.search(pool, person, request, page).run(page.ranker()));
    Ranking ranking = page.ranking();
    return new VacancyMatches(
        candidateId,
        page.asOf(),
        MODEL_VERSION,
        ranking.items().stream()
            .map(one -> vacancyMatch(one, posted.judged(one.match().id()), page.asOf(), answer))
            .toList(),
        page.next(ranking));
  }

  private VacancyMatch vacancyMatch(
      Ranked ranked, OpenVacancy vacancy, LocalDate asOf, Answer answer) {
    Period period = Period.of(vacancy.facts(), asOf, judging.settings());
    return VacancyMatch.of(ranked, vacancy, ContractPeriod.of(period), answer);
  }

  private OpenVacancy posted(UUID agencyId, UUID vacancyId) {
    return vacancies
        .find(agencyId, vacancyId)
        .orElseThrow(() -> Problems.notFound("open vacancy", vacancyId));
  }

  private CandidateFacts person(UUID agencyId, UUID candidateId) {
    return candidates
        .find(agencyId, candidateId)
        .orElseThrow(() -> Problems.notFound("candidate", candidateId));
  }
}
