package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Fit;

/**
 * Candidates ranked for a vacancy.
 *
 * @param vacancyId absent for an inline vacancy, which has no id
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param weights the weights every score was made with
 * @param nextCursor absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateMatches(
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    List<CandidateMatch> items,
    String nextCursor)
    implements Matches {}
