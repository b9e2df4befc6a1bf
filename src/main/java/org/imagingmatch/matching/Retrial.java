package org.imagingmatch.matching;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** Judges people once more, as a ranking did. */
public final class Retrial {

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final Weights weights;
  private final UnaryOperator<UUID> hide;
  private final UnaryOperator<CandidateFacts> told;

  Retrial(
      VacancyFacts vacancy,
      Situation situation,
      Weights weights,
      UnaryOperator<UUID> hide,
      UnaryOperator<CandidateFacts> told) {
    this.vacancy = vacancy;
    this.situation = situation;
    this.weights = weights;
    this.hide = hide;
    this.told = told;
  }

  /** A person, also one who is ineligible; under the name that the reader knows. */
  public Match of(CandidateFacts person) {
    return Match.of(
        hide.apply(person.id()), vacancy, person, told.apply(person), situation, weights);
  }

  /** As much of a person's facts as the reader may tell apart. */
  public CandidateFacts told(CandidateFacts person) {
    return told.apply(person);
  }
}
