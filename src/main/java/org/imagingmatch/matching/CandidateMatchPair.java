package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.model.Fit;

/**
 * One candidate against one vacancy, with every reason, also when ineligible.
 *
 * @param match as in the list, without a rank
 * @param startSteps what the earliest start is made of
 */
public record CandidateMatchPair(
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    @JsonUnwrapped CandidateMatch match,
    List<StartStep> startSteps)
    implements MatchPair {}
