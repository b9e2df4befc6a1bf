package org.imagingmatch.vacancy;

import java.util.EnumSet;
import java.util.Set;

/** Where a vacancy is in its life. Agencies see it while it is {@link #OPEN}. */
public enum VacancyStatus {
  DRAFT,
  OPEN,
  ON_HOLD,
  FILLED,
  CLOSED,
  CANCELLED;

  /** Where it may go from here; staying is always allowed. */
  public Set<VacancyStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OPEN, CANCELLED);
      case OPEN -> EnumSet.of(ON_HOLD, FILLED, CLOSED, CANCELLED);
      case ON_HOLD -> EnumSet.of(OPEN, FILLED, CLOSED, CANCELLED);
      case FILLED -> EnumSet.of(OPEN, CLOSED);
      case CLOSED -> EnumSet.of(OPEN);
      case CANCELLED -> EnumSet.noneOf(VacancyStatus.class);
    };
  }

  boolean mayBecome(VacancyStatus other) {
    return this == other || next().contains(other);
  }
}
