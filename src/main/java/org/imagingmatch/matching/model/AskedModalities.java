package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/** Which of several asked modalities a fit goes by. */
final class AskedModalities {

  private AskedModalities() {}

  /**
   * The weakest of all that are asked; where any one will do, the best of those that pass their
   * gate (of all, if none passes).
   */
  static AskedModality counted(Pairing pairing, Comparator<AskedModality> weakestFirst) {
    List<AskedModality> asked = pairing.vacancy().modalities();
    Comparator<AskedModality> fixed = weakestFirst.thenComparing(AskedModality::code);
    if (pairing.vacancy().modalitiesRule() == ModalitiesRule.ALL) {
      return asked.stream().min(fixed).orElseThrow();
    }
    List<AskedModality> passing =
        asked.stream()
            .filter(one -> ModalityGate.judge(one, pairing).verdict() != Verdict.UNMET)
            .toList();
    return (passing.isEmpty() ? asked : passing).stream().max(fixed).orElseThrow();
  }
}
