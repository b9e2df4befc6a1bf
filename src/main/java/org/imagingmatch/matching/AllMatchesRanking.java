package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The ranking for one of all open vacancies.
 *
 * @param done vacancies up to this one, of those that were open at the beginning
 * @param of how many those are
 */
public record AllMatchesRanking(int done, int of, @JsonUnwrapped CandidateMatches matches)
    implements AllMatchesLine {}
