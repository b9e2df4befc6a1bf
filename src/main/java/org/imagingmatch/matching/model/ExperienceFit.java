package org.imagingmatch.matching.model;

import java.util.Comparator;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * Months in the asked modalities with diminishing return, {@code 1 - exp(-months / 36)}. The
 * weakest asked modality counts; where any one will do, the best that passes its gate.
 */
final class ExperienceFit implements FitRule {

  private static final double MONTHS_SCALE = 36;

  private static final Measure TRAINING = Measure.notStated(Reason.of("modality.training"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("experience.notRecorded"));

  private final boolean training;

  ExperienceFit(Demand demand) {
    this.training = demand.vacancy().training();
  }

  @Override
  public Measure measure(Pairing pairing) {
    if (training) {
      return TRAINING;
    }
    Practice practice = pairing.practice();
    if (!practice.recorded()) {
      return NOT_RECORDED;
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
