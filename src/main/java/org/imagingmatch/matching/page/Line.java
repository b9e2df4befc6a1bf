package org.imagingmatch.matching.page;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.matching.FitScore;
import org.imagingmatch.matching.GateVerdict;
import org.imagingmatch.matching.model.Eligibility;

/**
 * A person or a vacancy in a ranking.
 *
 * @param key tells it from the other lines, and orders equals
 * @param name what a reader calls it
 * @param cells a text for each column of the sheet; null = nothing is stated
 * @param earliestStart null = none can be named
 * @param gates null when only scores are wanted
 * @param fits null when only scores are wanted
 */
record Line(
    int rank,
    String key,
    String name,
    List<String> cells,
    Eligibility eligibility,
    double score,
    LocalDate earliestStart,
    List<GateVerdict> gates,
    List<FitScore> fits) {}
