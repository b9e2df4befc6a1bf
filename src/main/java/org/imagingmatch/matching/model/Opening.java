package org.imagingmatch.matching.model;

import java.util.List;

/**
 * A row of the read model in which people look for posts: one open vacancy, as whoever has one
 * modality finds it in the list of one place. It does not depend on a day.
 *
 * @param best how well the person could match at best: ELIGIBLE = the conditions of meeting every
 *     gate; CONDITIONAL = of failing none
 * @param place a word of the model that the person must have; {@code *} = everybody has it
 * @param cell of the grid by which facilities are found
 * @param background signatures of which each must have a bit in common with the person's
 * @param places the same of places
 * @param wishes the same of everything else
 */
public record Opening(
    Eligibility best,
    String place,
    int cell,
    List<Long> background,
    List<Long> places,
    List<Long> wishes,
    Offer offer) {}
