package org.imagingmatch.matching;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.OpeningPool;
import org.imagingmatch.matching.model.OpeningSearch;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** By which rules, settings and weights this deployment judges, and on which day. */
@ApplicationScoped
@Startup // A deployment's settings that make no sense stop the start, not the first request.
public class Judging {

  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Edition edition;
  private final Cursors cursors;
  private final Clock clock;

  Judging(RuleBook rules, MatchingConfig config, Edition edition, Cursors cursors, Clock clock) {
    this.rules = rules;
    this.settings = config.settings();
    this.edition = edition;
    this.cursors = cursors;
    this.clock = clock;
  }

  MatchingSettings settings() {
    return settings;
  }

  /** The day of the service, UTC. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day a request names, or today. */
  LocalDate day(MatchRequest request) {
    return request.asOf() == null ? today() : request.asOf();
  }

  /** All that a judgement of a vacancy depends on besides the two parties. */
  public Situation situation(VacancyFacts vacancy, LocalDate asOf) {
    return Situation.of(vacancy, asOf, rules, settings);
  }

  /**
   * People about to be ranked.
   *
   * @param of names who ranks whom; a cursor is good for the same only
   */
  Competition competition(String of, VacancyFacts vacancy, MatchRequest request) {
    MatchPage page = page(of + FactsJson.writeAsked(vacancy), request);
    Weights weights = page.weights(() -> weights(vacancy, request));
    return new Competition(vacancy, situation(vacancy, page.asOf()), weights, page);
  }

  /** A page of vacancies for a person. */
  MatchPage page(UUID agencyId, CandidateFacts person, MatchRequest request) {
    String of = "vacancies for %s of %s ".formatted(person.id(), agencyId);
    return page(of + FactsJson.write(person), request);
  }

  /** Pages under other rules than the first would not fit to it. */
  private MatchPage page(String of, MatchRequest request) {
    return new MatchPage(cursors, of + under(), request, today());
  }

  /** Names the rules and settings; what was listed under others cannot be gone on with. */
  public String under() {
    return edition.current() + edition.ofVacancies() + settings;
  }

  /** Looks for vacancies for a person. */
  OpeningSearch search(
      OpeningPool pool, CandidateFacts person, MatchRequest request, MatchPage page) {
    return new OpeningSearch(
        pool,
        person,
        page.asOf(),
        rules,
        settings,
        own -> weights(own, request),
        vacancy ->
            Match.unlessIneligible(
                    vacancy.id(),
                    vacancy,
                    person,
                    situation(vacancy, page.asOf()),
                    weights(vacancy, request))
                .filter(match -> !page.hasShown(match)));
  }

  /** The deployment's weights, then the vacancy's, then the caller's. */
  Weights weights(VacancyFacts vacancy, MatchRequest request) {
    return weights(vacancy.weights(), request);
  }

  private Weights weights(Map<Fit, Double> own, MatchRequest request) {
    return weights(own, request.weights());
  }

  /** The deployment's weights, then those of a vacancy, then those of a request. */
  public Weights weights(Map<Fit, Double> own, Map<Fit, Double> requested) {
    try {
      return settings.weights().with(own).with(requested);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(List.of(Fault.in("weights", e.getMessage())));
    }
  }
}
