package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker.Ranked;

/**
 * A vacancy in the ranking for a person.
 *
 * @param rank 1 is best; vacancies equal in eligibility, score and earliest start share it
 * @param region where the facility lies, ISO 3166
 * @param period the time the contract of this vacancy runs
 * @param score 0 to 100, to one decimal; the order uses the unrounded one
 * @param earliestStart first day on which everything asked can be there; absent = none can be named
 * @param gates absent with {@code detail=scores}
 * @param fits absent with {@code detail=scores}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyMatch(
    int rank,
    UUID vacancyId,
    UUID facilityId,
    String title,
    String region,
    ContractPeriod period,
    Eligibility eligibility,
    double score,
    LocalDate earliestStart,
    List<GateVerdict> gates,
    List<FitScore> fits) {

  static VacancyMatch of(Ranked ranked, OpenVacancy vacancy, ContractPeriod period, Answer answer) {
    Match match = ranked.match();
    return new VacancyMatch(
        ranked.rank(),
        match.id(),
        vacancy.facilityId(),
        vacancy.title(),
        vacancy.facts().region(),
        period,
        match.eligibility(),
        Shown.oneDecimal(match.score()),
        match.earliestStart(),
        answer.gates(match),
        answer.fits(match));
  }
}
