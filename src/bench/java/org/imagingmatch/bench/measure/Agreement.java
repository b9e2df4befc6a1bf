package org.imagingmatch.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imagingmatch.bench.rival.Hit;
import org.imagingmatch.bench.rival.Question;
import org.imagingmatch.bench.rival.Rival;
import org.imagingmatch.bench.seed.Person;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.MatchingSettings;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/**
 * Holds answers against each other. Scores decide, because who is equal may stand in any order; the
 * service's people are judged anew, with every digit.
 */
public final class Agreement {

  private static final double TOLERANCE = 1e-6;
  private static final double HALF_SHOWN = 0.05 + 1e-9;

  private final Pool pool;

  /** Of answers about the people of a pool. */
  public Agreement(Pool pool) {
    this.pool = pool;
  }

  /**
   * Fails unless a rival finds the same scores as the service for all who are eligible.
   *
   * @param items what the service answered, from the first place on
   * @param places how many places were asked for
   */
  public void check(
      Rival rival, Question question, Map<Fit, Double> weights, List<JsonNode> items, int places)
      throws Exception {
    List<Double> service = eligible(question.vacancy(), weights, items);
    List<Hit> hits = rival.best(question, places);
    for (int i = 0; i < Math.max(service.size(), hits.size()); i++) {
      if (i >= service.size()
          || i >= hits.size()
          || Math.abs(service.get(i) - hits.get(i).score()) > TOLERANCE) {
        throw new IllegalStateException(
            "Place %d for vacancy %s: the service has %s, %s has %s"
                .formatted(
                    i + 1,
                    question.vacancy().id(),
                    i < service.size() ? service.get(i) : "nobody",
                    rival.name(),
                    i < hits.size() ? hits.get(i) : "nobody"));
      }
    }
  }

  private List<Double> eligible(
      VacancyFacts vacancy, Map<Fit, Double> weights, List<JsonNode> items) {
    Situation situation =
        Situation.of(vacancy, pool.population().day(), pool.rules(), MatchingSettings.DEFAULT);
    Weights all = Weights.DEFAULT.with(vacancy.weights()).with(weights);
    List<Double> scores = new ArrayList<>();
    for (JsonNode item : items) {
      if (Eligibility.valueOf(item.get("eligibility").textValue()) == Eligibility.ELIGIBLE) {
        CandidateFacts facts = person(item).facts();
        Match match = Match.of(facts.id(), vacancy, facts, situation, all);
        if (match.eligibility() != Eligibility.ELIGIBLE
            || Math.abs(match.score() - item.get("score").doubleValue()) > HALF_SHOWN) {
          throw new IllegalStateException(
              "The model judges %s otherwise than the service: %s".formatted(item, match));
        }
        scores.add(match.score());
      }
    }
    return scores;
  }

  private Person person(JsonNode item) {
    Person person = pool.population().named(item.get("externalId").textValue());
    if (!person.id().toString().equals(item.get("candidateId").textValue())) {
      throw new IllegalStateException("Not a person of the population: " + item);
    }
    return person;
  }
}
