package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * A line of the answer about all open vacancies.
 *
 * @param done vacancies up to this line, of those that were open at the beginning
 * @param of how many those are
 * @param matches the ranking of one vacancy; absent on the last line
 * @param complete true on the last line; an answer without that line broke off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllMatchesLine(
    int done, int of, @JsonUnwrapped CandidateMatches matches, Boolean complete) {

  /** Empty when there is no ranking. */
  static Optional<AllMatchesLine> of(int done, int of, Optional<CandidateMatches> matches) {
    return matches.map(ranking -> new AllMatchesLine(done, of, ranking, null));
  }

  static AllMatchesLine last(int of) {
    return new AllMatchesLine(of, of, null, true);
  }
}
