package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.model.Fit;

/**
 * People who nearly can take a vacancy.
 *
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param weights the weights every score was made with
 * @param exact everybody was looked at
 * @param nextCursor absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NearMissPage(
    UUID vacancyId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    boolean exact,
    List<NearPerson> items,
    String nextCursor) {}
