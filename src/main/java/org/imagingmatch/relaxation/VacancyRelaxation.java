package org.imagingmatch.relaxation;

import java.util.List;

/**
 * What a vacancy gains by asking less, of people who are not able to take it as it stands.
 *
 * @param changes one, or two at once
 * @param newlyEligible people who are ELIGIBLE after it and are not now
 * @param newlyConditional people who are CONDITIONAL after it and are INELIGIBLE now
 * @param byHome both numbers for each country in which those people live, the one of most first
 * @param lost people who are INELIGIBLE after it and are not now: a later start can do that
 * @param onlyTogether of two changes: people whom neither brings alone; of one, all whom it brings
 * @param apply the request that makes it
 * @param examples some of the people that onlyTogether counts, the best
 */
public record VacancyRelaxation(
    List<AskingLess> changes,
    int newlyEligible,
    int newlyConditional,
    List<HomeGain> byHome,
    int lost,
    int onlyTogether,
    Apply apply,
    List<RelaxationExample> examples) {}
