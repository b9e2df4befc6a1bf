package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Collections;
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
    if (asked.size() == 1) {
      return asked.get(0);
    }
    Comparator<AskedModality> fixed = weakestFirst.thenComparing(AskedModality::code);
    if (pairing.vacancy().modalitiesRule() == ModalitiesRule.ALL) {
      return Collections.min(asked, fixed);
    }
    List<AskedModality> passing = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (pairing.modalities().get(i).verdict() != Verdict.UNMET) {
        passing.add(asked.get(i));
      }
    }
    return Collections.max(passing.isEmpty() ? asked : passing, fixed);
  }
}
