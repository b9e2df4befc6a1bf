package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Fit;

/**
 * People of all agencies, ranked for a provider's own vacancy without saying who they are.
 *
 * @param title of the vacancy, for pages that people read; absent in JSON
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param weights the weights every score was made with
 * @param nextCursor absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlindMatches(
    @JsonIgnore String title,
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    List<BlindMatch> items,
    String nextCursor)
    implements Matches {

  @Override
  public BlindMatches withoutItems() {
    return new BlindMatches(title, vacancyId, asOf, period, modelVersion, weights, List.of(), null);
  }
}
