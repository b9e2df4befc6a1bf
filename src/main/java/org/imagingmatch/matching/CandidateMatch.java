package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker.Ranked;

/**
 * A candidate against a vacancy.
 *
 * @param rank 1 is best; people equal in eligibility, score and earliest start share it; absent for
 *     a pair
 * @param candidateId absent for a candidate that came with the request
 * @param index place in the request, from 0, of a candidate that came with it
 * @param externalId the agency's own id; absent if it has none
 * @param score 0 to 100, to one decimal; the order uses the unrounded one
 * @param earliestStart first day on which everything asked can be there; absent = none can be named
 * @param gates absent with {@code detail=scores}
 * @param fits absent with {@code detail=scores}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateMatch(
    Integer rank,
    UUID candidateId,
    Integer index,
    String externalId,
    Eligibility eligibility,
    double score,
    LocalDate earliestStart,
    List<GateVerdict> gates,
    List<FitScore> fits) {

  /** A stored candidate in a ranking. */
  static CandidateMatch of(Ranked ranked, String externalId, Answer answer) {
    Match match = ranked.match();
    return of(ranked.rank(), match.id(), null, externalId, match, answer);
  }

  /** A stored candidate alone. */
  static CandidateMatch of(Match match, String externalId, Answer answer) {
    return of(null, match.id(), null, externalId, match, answer);
  }

  /** A candidate that came with the request. */
  static CandidateMatch of(Ranked ranked, InlineCandidate person, Answer answer) {
    return of(ranked.rank(), null, person.index(), person.externalId(), ranked.match(), answer);
  }

  private static CandidateMatch of(
      Integer rank, UUID id, Integer index, String externalId, Match match, Answer answer) {
    return new CandidateMatch(
        rank,
        id,
        index,
        externalId,
        match.eligibility(),
        Shown.oneDecimal(match.score()),
        match.earliestStart(),
        answer.gates(match),
        answer.fits(match));
  }
}
