package org.imagingmatch.matching;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Competences;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.Period;
import org.imagingmatch.matching.model.Ranker.Ranked;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.limits.Charges;

/** Ranks candidates for a vacancy and vacancies for a candidate. */
@ApplicationScoped
@Startup // A deployment's settings that make no sense stop the start, not the first request.
public class MatchService {

  /** Changes when the meaning of a criterion changes. */
  static final String MODEL_VERSION = "1";

  private final CandidatePool candidates;
  private final VacancyPool vacancies;
  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Clock clock;
  private final Charges charges;

  MatchService(
      CandidatePool candidates,
      VacancyPool vacancies,
      RuleBook rules,
      MatchingConfig config,
      Clock clock,
      Charges charges) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.rules = rules;
    this.settings = config.settings();
    this.clock = clock;
    this.charges = charges;
  }

  /** The organisation's people, ranked for an open vacancy; 404 if there is no such vacancy. */
  @Transactional
  public CandidateMatches candidatesFor(
      UUID organisationId, UUID vacancyId, MatchRequest request, Answer answer) {
    VacancyFacts vacancy = open(vacancyId).facts();
    return pool(organisationId, vacancyId, vacancy, request, answer);
  }

  /** The organisation's people, ranked for a vacancy that is not stored. */
  @Transactional
  CandidateMatches candidatesFor(
      UUID organisationId, VacancyFacts vacancy, MatchRequest request, Answer answer) {
    return pool(organisationId, null, vacancy, request, answer);
  }

  private CandidateMatches pool(
      UUID organisationId,
      UUID vacancyId,
      VacancyFacts vacancy,
      MatchRequest request,
      Answer answer) {
    String of = "candidates for " + (vacancyId == null ? FactsJson.write(vacancy) : vacancyId);
    Competition competition = competition(of, vacancy, request);
    candidates.stream(organisationId, vacancy, charges.each(competition::enter));
    Ranking ranking = competition.page().ranking();
    Map<UUID, String> names =
        candidates.externalIds(
            organisationId, ranking.items().stream().map(one -> one.match().id()).toList());
    return competition.result(
        vacancyId, one -> CandidateMatch.of(one, names.get(one.match().id()), answer));
  }

  /** People who came with the request, ranked for a vacancy that is not stored. */
  CandidateMatches inlineCandidatesFor(
      List<InlineCandidate> people, VacancyFacts vacancy, MatchRequest request, Answer answer) {
    String of = "inline candidates for " + FactsJson.write(vacancy);
    Competition competition = competition(of, vacancy, request);
    people.forEach(person -> competition.enter(person.facts()));
    Map<UUID, InlineCandidate> byId = new HashMap<>();
    people.forEach(person -> byId.put(person.facts().id(), person));
    return competition.result(
        null, one -> CandidateMatch.of(one, byId.get(one.match().id()), answer));
  }

  /** One of the organisation's people against an open vacancy; 404 if one of them is missing. */
  @Transactional
  public CandidateMatchPair pair(
      UUID organisationId, UUID vacancyId, UUID candidateId, MatchRequest request, Answer answer) {
    VacancyFacts vacancy = open(vacancyId).facts();
    CandidateFacts person = person(organisationId, candidateId);
    Weights weights = weights(vacancy, request);
    LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
    Situation situation = Situation.of(vacancy, asOf, rules, settings);
    Match match = Match.of(candidateId, vacancy, person, situation, weights);
    String name = candidates.externalIds(organisationId, List.of(candidateId)).get(candidateId);
    return new CandidateMatchPair(
        vacancyId,
        asOf,
        ContractPeriod.of(situation.period()),
        MODEL_VERSION,
        weights.asMap(),
        CandidateMatch.of(match, name, answer));
  }

  /**
   * Open vacancies, ranked for one of the organisation's people; 404 if there is no such person.
   */
  @Transactional
  public VacancyMatches vacanciesFor(
      UUID organisationId, UUID candidateId, MatchRequest request, Answer answer) {
    CandidateFacts person = person(organisationId, candidateId);
    MatchPage page = new MatchPage("vacancies for " + candidateId, request, LocalDate.now(clock));
    vacancies.stream(
        Competences.of(person, rules),
        charges.each(
            vacancy -> {
              VacancyFacts facts = vacancy.facts();
              Situation situation = Situation.of(facts, page.asOf(), rules, settings);
              Match.unlessIneligible(facts.id(), facts, person, situation, weights(facts, request))
                  .ifPresent(page::offer);
            }));
    Ranking ranking = page.ranking();
    Map<UUID, OpenVacancy> shown =
        vacancies.find(ranking.items().stream().map(one -> one.match().id()).toList());
    return new VacancyMatches(
        candidateId,
        page.asOf(),
        MODEL_VERSION,
        ranking.items().stream()
            .map(one -> vacancyMatch(one, shown.get(one.match().id()), page.asOf(), answer))
            .toList(),
        page.next(ranking));
  }

  private VacancyMatch vacancyMatch(
      Ranked ranked, OpenVacancy vacancy, LocalDate asOf, Answer answer) {
    Period period = Period.of(vacancy.facts(), asOf, settings);
    return VacancyMatch.of(ranked, vacancy, ContractPeriod.of(period), answer);
  }

  private Competition competition(String of, VacancyFacts vacancy, MatchRequest request) {
    MatchPage page = new MatchPage(of, request, LocalDate.now(clock));
    return new Competition(
        vacancy,
        Situation.of(vacancy, page.asOf(), rules, settings),
        weights(vacancy, request),
        page);
  }

  private OpenVacancy open(UUID vacancyId) {
    return Optional.ofNullable(vacancies.find(List.of(vacancyId)).get(vacancyId))
        .orElseThrow(() -> Problems.notFound("open vacancy", vacancyId));
  }

  private CandidateFacts person(UUID organisationId, UUID candidateId) {
    return candidates
        .find(organisationId, candidateId)
        .orElseThrow(() -> Problems.notFound("candidate", candidateId));
  }

  /** The deployment's weights, then the vacancy's, then the caller's. */
  private Weights weights(VacancyFacts vacancy, MatchRequest request) {
    try {
      return settings.weights().with(vacancy.weights()).with(request.weights());
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(List.of(Fault.in("weights", e.getMessage())));
    }
  }
}
