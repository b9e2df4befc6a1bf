package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.imagingmatch.matching.Pseudonyms.Names;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

/** Makes judges of what was kept. They judge by the rules and settings of this moment. */
@ApplicationScoped
public class Retrials {

  private final Judging judging;
  private final Pseudonyms pseudonyms;

  Retrials(Judging judging, Pseudonyms pseudonyms) {
    this.judging = judging;
    this.pseudonyms = pseudonyms;
  }

  /**
   * A judge of people for a vacancy, on a day, with some weights.
   *
   * @param blind for a reader who may not know who they are
   */
  public Retrial of(VacancyFacts vacancy, LocalDate asOf, Map<Fit, Double> weights, boolean blind) {
    UnaryOperator<UUID> hide = UnaryOperator.identity();
    UnaryOperator<CandidateFacts> told = UnaryOperator.identity();
    if (blind) {
      Names names = pseudonyms.of(vacancy.id());
      hide = names::hide;
      told = Coarse::facts;
    }
    return new Retrial(
        vacancy, judging.situation(vacancy, asOf), Weights.DEFAULT.with(weights), hide, told);
  }
}
