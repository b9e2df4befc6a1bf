package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Open vacancies ranked for a person. Each vacancy is judged over its own period with its own
 * weights.
 *
 * @param asOf the day on which everything was judged
 * @param modelVersion changes when the meaning of a criterion changes
 * @param nextCursor absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyMatches(
    UUID candidateId,
    LocalDate asOf,
    String modelVersion,
    List<VacancyMatch> items,
    String nextCursor)
    implements RankingPage {}
