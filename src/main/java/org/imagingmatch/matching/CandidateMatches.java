package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Fit;

/**
 * Candidates ranked for a vacancy.
 *
 * @param title of the vacancy, for pages that people read; absent in JSON
 * @param vacancyId absent for an inline vacancy, which has no id
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param weights the weights every score was made with
 * @param nextCursor absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateMatches(
    @JsonIgnore String title,
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    List<CandidateMatch> items,
    String nextCursor)
    implements Matches {

  /** The same, for a vacancy of this title. */
  CandidateMatches of(String vacancy) {
    return new CandidateMatches(
        vacancy, vacancyId, asOf, period, modelVersion, weights, items, nextCursor);
  }

  @Override
  public CandidateMatches withoutItems() {
    return new CandidateMatches(
        title, vacancyId, asOf, period, modelVersion, weights, List.of(), null);
  }
}
