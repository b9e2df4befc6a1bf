package org.imagingmatch.matching.model;

import java.util.UUID;

/**
 * What the read model shows of a person, whatever is asked: enough to tell the best score the
 * person could have, and that some gates cannot be passed.
 *
 * @param home where the person lives; null = not recorded
 * @param homeRegion ISO 3166-1 or 3166-2; null = not recorded
 * @param verification of the best verified credential, in percent; 0 = none
 * @param freeFrom day since 1970-01-01; {@link Integer#MIN_VALUE} = now, null = not recorded
 * @param freeUntil day since 1970-01-01; {@link Integer#MAX_VALUE} = open end or not recorded
 * @param background signature of credentials, settings and platforms
 * @param places signature of places where the person may work or practise
 * @param wishes signature of everything else that a gate reads
 */
public record Outline(
    UUID id,
    GeoPoint home,
    String homeRegion,
    int verification,
    Integer freeFrom,
    int freeUntil,
    long background,
    long places,
    long wishes) {}
