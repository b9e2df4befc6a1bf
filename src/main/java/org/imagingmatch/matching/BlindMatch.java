package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.organisation.Agency;

/**
 * Somebody against a provider's vacancy. There is no field for who it is.
 *
 * @param rank 1 is best; people equal in eligibility, score and earliest start share it; absent for
 *     a pair
 * @param candidateId a pseudonym, good for this vacancy only
 * @param agency whom to ask for the person
 * @param score 0 to 100, to one decimal; the order uses the unrounded one
 * @param earliestStart first day on which everything asked can be there; absent = none can be named
 * @param gates absent with {@code detail=scores}
 * @param fits absent with {@code detail=scores}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlindMatch(
    Integer rank,
    UUID candidateId,
    Agency agency,
    Eligibility eligibility,
    double score,
    LocalDate earliestStart,
    List<GateVerdict> gates,
    List<FitScore> fits) {

  /**
   * Somebody in a ranking, or alone.
   *
   * @param rank null = alone
   * @param exact judged under the pseudonym
   */
  static BlindMatch of(Integer rank, Match exact, Agency agency, Answer answer) {
    Match match = Coarse.match(exact);
    return new BlindMatch(
        rank,
        match.id(),
        agency,
        match.eligibility(),
        Shown.oneDecimal(match.score()),
        match.earliestStart(),
        answer.gates(match),
        answer.fits(match));
  }
}
