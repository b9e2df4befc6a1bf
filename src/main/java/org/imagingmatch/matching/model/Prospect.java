package org.imagingmatch.matching.model;

import java.util.Comparator;
import java.util.UUID;

/**
 * What a row of the read model shows of a person in one modality: enough to tell the best score
 * that the person could have.
 *
 * @param weakness what rows are ordered by, strongest (least) first: experience, last use and
 *     verification under the published weights, in thousandths of a point
 * @param months of experience in the modality
 * @param lastUsedOn day since 1970-01-01; null = never or not recorded
 * @param home where the person lives; null = not recorded
 * @param homeRegion ISO 3166-1 or 3166-2; null = not recorded
 * @param verification of the best verified credential, in percent; 0 = none
 * @param freeFrom day since 1970-01-01; {@link Integer#MIN_VALUE} = now, null = not recorded
 * @param background signature of credentials, modalities, settings and platforms, and of whether a
 *     pay is recorded
 */
public record Prospect(
    UUID id,
    int weakness,
    int months,
    Integer lastUsedOn,
    GeoPoint home,
    String homeRegion,
    int verification,
    Integer freeFrom,
    long background) {

  /** As the database orders ids. */
  public static final Comparator<Prospect> BY_ID =
      Comparator.comparing(prospect -> prospect.id().toString());

  /** The order of streams. */
  public static final Comparator<Prospect> STRONGEST_FIRST =
      Comparator.comparingInt(Prospect::weakness).thenComparing(BY_ID);

  /** The same with another home. */
  public Prospect at(GeoPoint home) {
    return new Prospect(
        id, weakness, months, lastUsedOn, home, homeRegion, verification, freeFrom, background);
  }
}
