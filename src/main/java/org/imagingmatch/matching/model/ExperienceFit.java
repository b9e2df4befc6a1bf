package org.imagingmatch.matching.model;

import java.util.Comparator;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * Months in the asked modalities with diminishing return, {@code 1 - exp(-months / 36)}. The
 * weakest asked modality counts; where any one will do, the best that passes its gate.
 */
final class ExperienceFit implements FitRule {

  private static final double MONTHS_SCALE = 36;

  @Override
  public Measure measure(Pairing pairing) {
    if (pairing.vacancy().training()) {
      return Measure.notStated(Reason.of("modality.training"));
    }
    Practice practice = pairing.practice();
    if (!practice.recorded()) {
      return Measure.noData(Reason.of("experience.notRecorded"));
    }
    Comparator<AskedModality> byMonths =
        Comparator.comparingInt(asked -> practice.months(asked.code()));
    AskedModality counted = AskedModalities.counted(pairing, byMonths);
    int months = practice.months(counted.code());
    return Measure.scored(
        degree(months),
        Reason.of("experience.months", "months", months, "modality", counted.code()));
  }

  static double degree(int months) {
    return -Math.expm1(-months / MONTHS_SCALE);
  }
}
