package org.imagingmatch.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;

/**
 * How a caller wants a ranking made.
 *
 * @param limit most matches on the page
 * @param cursor where the page begins; null = the first page
 * @param asOf the day to judge on; null = today
 * @param eligibilities which to keep
 * @param weights those that count otherwise than the vacancy and the deployment say
 */
public record MatchRequest(
    int limit,
    String cursor,
    LocalDate asOf,
    Set<Eligibility> eligibilities,
    Map<Fit, Double> weights) {}
