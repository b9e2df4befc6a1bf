package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Somebody who fails few gates of a vacancy, each of which something cures.
 *
 * @param match as it stands, ineligible
 * @param gaps gates unmet, 1 or more
 * @param mended what closes the gaps; null = not kept
 * @param earliestStart first day on which a contract could start if the gaps were closed; null =
 *     none can be named
 */
public record NearMiss(Match match, int gaps, Mending mended, LocalDate earliestStart) {

  /** Fewest gaps first, then by score, then by id. */
  static final Comparator<NearMiss> FEWEST_FIRST =
      Comparator.comparingInt(NearMiss::gaps)
          .thenComparing(near -> near.match().comparableScore(), Comparator.reverseOrder())
          .thenComparing(near -> near.match().id().toString());

  /** Earliest start first, none last; then as above. */
  static final Comparator<NearMiss> EARLIEST_FIRST =
      Comparator.comparing(NearMiss::earliestStart, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(FEWEST_FIRST);

  static NearMiss of(Match match, int gaps, Mending mended) {
    return new NearMiss(match, gaps, mended, mended.earliestStart());
  }
}
