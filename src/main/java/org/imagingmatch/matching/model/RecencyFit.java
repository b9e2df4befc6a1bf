package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.imagingmatch.matching.model.Practice.LastUse;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * How lately the asked modality was used: 1 within 3 months of the day it is judged, falling
 * linearly (by days) to 0 at 60 months.
 */
final class RecencyFit implements FitRule {

  private static final int FULL_MONTHS = 3;
  private static final int NONE_MONTHS = 60;

  @Override
  public Measure measure(Pairing pairing) {
    if (pairing.vacancy().training()) {
      return Measure.notStated(Reason.of("modality.training"));
    }
    Practice practice = pairing.practice();
    if (!practice.recorded()) {
      return Measure.noData(Reason.of("experience.notRecorded"));
    }
    LocalDate asOf = pairing.situation().asOf();
    Comparator<AskedModality> byRecency =
        Comparator.comparingDouble(asked -> degree(practice.lastUse(asked.code()).on(), asOf));
    AskedModality counted = AskedModalities.counted(pairing, byRecency);
    LastUse use = practice.lastUse(counted.code());
    if (use.on() == null) {
      return use.unrecorded()
          ? Measure.noData(Reason.of("modality.lastUseNotRecorded", "modality", counted.code()))
          : Measure.scored(0, Reason.of("recency.never", "modality", counted.code()));
    }
    return Measure.scored(
        degree(use.on(), asOf),
        Reason.of("recency.lastUsed", "modality", counted.code(), "lastUsedOn", use.on()));
  }

  /** The degree of a last use; null = none, or not recorded. */
  static double degree(LocalDate on, LocalDate asOf) {
    if (on == null) {
      return 0;
    }
    LocalDate full = asOf.minusMonths(FULL_MONTHS);
    LocalDate none = faded(asOf);
    double left = ChronoUnit.DAYS.between(none, on);
    return Math.max(0, Math.min(1, left / ChronoUnit.DAYS.between(none, full)));
  }

  /** The day of a last use that counts nothing any more. */
  static LocalDate faded(LocalDate asOf) {
    return asOf.minusMonths(NONE_MONTHS);
  }
}
