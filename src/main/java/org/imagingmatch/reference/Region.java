package org.imagingmatch.reference;

import java.util.List;

/**
 * A place or group of places.
 *
 * @param code UN M49, ISO 3166-1 alpha-2 or ISO 3166-2
 * @param name English name
 * @param parents what directly contains it, the smallest first: a subdivision or country for a
 *     subdivision, M49 groups for a country or group; empty for the world
 * @param source URL of the data
 * @param asOf ISO 8601 day on which the data were published
 */
public record Region(
    String code, RegionType type, String name, List<String> parents, String source, String asOf) {}
