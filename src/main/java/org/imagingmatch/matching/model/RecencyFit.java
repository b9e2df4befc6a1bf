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

  private static final Measure TRAINING = Measure.notStated(Reason.of("modality.training"));
  private static final Measure NOT_RECORDED = Measure.noData(Reason.of("experience.notRecorded"));

  private final boolean training;
  private final LocalDate none;
  private final long days;

  RecencyFit(Demand demand) {
    this.training = demand.vacancy().training();
    LocalDate asOf = demand.situation().asOf();
    this.none = asOf.minusMonths(NONE_MONTHS);
    this.days = ChronoUnit.DAYS.between(none, asOf.minusMonths(FULL_MONTHS));
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
    Comparator<AskedModality> byRecency =
        Comparator.comparingDouble(asked -> degree(practice.lastUse(asked.code()).on()));
    AskedModality counted = AskedModalities.counted(pairing, byRecency);
    LastUse use = practice.lastUse(counted.code());
    if (use.on() == null) {
      return use.unrecorded()
          ? Measure.noData(Reason.of("modality.lastUseNotRecorded", "modality", counted.code()))
          : Measure.scored(0, Reason.of("recency.never", "modality", counted.code()));
    }
    return Measure.scored(
        degree(use.on()),
        Reason.of("recency.lastUsed", "modality", counted.code(), "lastUsedOn", use.on()));
  }

  /** The degree of a last use; null = none, or not recorded. */
  double degree(LocalDate lastUse) {
    if (lastUse == null) {
      return 0;
    }
    double left = ChronoUnit.DAYS.between(none, lastUse);
    return Math.max(0, Math.min(1, left / days));
  }

  /** The day of a last use that counts nothing any more. */
  LocalDate faded() {
    return none;
  }
}
