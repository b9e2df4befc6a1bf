package org.imagingmatch.vacancy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.trail.Audience;

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

  /**
   * The agencies that may see a vacancy of this status.
   *
   * @param sharedWith null = it is for all of them
   */
  Audience audience(Collection<UUID> sharedWith) {
    if (this != OPEN) {
      return Audience.NOBODY;
    }
    return sharedWith == null ? Audience.EVERYBODY : Audience.of(sharedWith);
  }

  boolean mayBecome(VacancyStatus other) {
    return this == other || next().contains(other);
  }
}
