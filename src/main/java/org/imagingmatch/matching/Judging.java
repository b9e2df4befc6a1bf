package org.imagingmatch.matching;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** By which rules, settings and weights this deployment judges, and on which day. */
@ApplicationScoped
@Startup // A deployment's settings that make no sense stop the start, not the first request.
public class Judging {

  private final RuleBook rules;
  private final MatchingSettings settings;
  private final Clock clock;

  Judging(RuleBook rules, MatchingConfig config, Clock clock) {
    this.rules = rules;
    this.settings = config.settings();
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
    MatchPage page = new MatchPage(of, request, today());
    return new Competition(
        vacancy, situation(vacancy, page.asOf()), weights(vacancy, request), page);
  }

  /** Looks for vacancies for a person. */
  OpeningSearch search(
      OpeningPool pool, CandidateFacts person, MatchRequest request, LocalDate asOf) {
    return new OpeningSearch(
        pool,
        person,
        asOf,
        rules,
        settings,
        own -> weights(own, request),
        vacancy ->
            Match.unlessIneligible(
                vacancy.id(),
                vacancy,
                person,
                situation(vacancy, asOf),
                weights(vacancy, request)));
  }

  /** The deployment's weights, then the vacancy's, then the caller's. */
  Weights weights(VacancyFacts vacancy, MatchRequest request) {
    return weights(vacancy.weights(), request);
  }

  private Weights weights(Map<Fit, Double> own, MatchRequest request) {
    try {
      return settings.weights().with(own).with(request.weights());
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(List.of(Fault.in("weights", e.getMessage())));
    }
  }
}
