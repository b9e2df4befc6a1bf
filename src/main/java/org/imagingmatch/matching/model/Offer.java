package org.imagingmatch.matching.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a row of the read model shows of an open vacancy in one modality: enough to tell the best
 * score that a person could have for it.
 *
 * @param id of the vacancy
 * @param modality that is asked; {@link Qualifications#EVERYONE} in a training post
 * @param minimumMonths least experience in it, 0 or more
 * @param usedWithinMonths used within so many months before the start; null = not stated
 * @param anyOfSeveral another modality would do as well
 * @param startsOn day since 1970-01-01; null = not stated
 * @param days from the start to the end
 * @param region of the facility
 * @param location of the facility; null = not stated
 * @param stated the fits that count, a bit each
 * @param byExperience experience can stand in for a credential
 * @param preferred signature of each credential preferred
 * @param settings signature of each setting and platform asked
 * @param weights those that the vacancy states itself
 */
public record Offer(
    UUID id,
    String modality,
    int minimumMonths,
    Integer usedWithinMonths,
    boolean anyOfSeveral,
    Integer startsOn,
    boolean startsAsap,
    int startFlexDays,
    int days,
    String region,
    GeoPoint location,
    int stated,
    boolean byExperience,
    List<Long> preferred,
    List<Long> settings,
    Map<Fit, Double> weights) {

  /** Whether its best score can be told by where it is: the usual fits count as much as usual. */
  public boolean usual() {
    return weights.isEmpty() && !byExperience;
  }
}
