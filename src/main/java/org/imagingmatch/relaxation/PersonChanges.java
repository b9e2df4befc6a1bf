package org.imagingmatch.relaxation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Fit;

/**
 * What would have to change in a person's record for a vacancy.
 *
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param weights the weights every score was made with
 * @param score 0 to 100, to one decimal, as things stand
 * @param top the last place to reach
 * @param toBeAble so that no gate is unmet
 * @param toBeInTop so that the person is among the first, all others as they are
 */
public record PersonChanges(
    UUID vacancyId,
    UUID candidateId,
    LocalDate asOf,
    ContractPeriod period,
    String modelVersion,
    Map<Fit, Double> weights,
    Eligibility eligibility,
    double score,
    int top,
    ChangeSet toBeAble,
    ChangeSet toBeInTop) {}
