package org.imagingmatch.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What of a person runs out when.
 *
 * @param externalId the agency's own name for the person; null = none
 * @param asOf the day on which everything was judged
 * @param exact whether all open vacancies were judged
 * @param items what runs out first, first
 */
public record CandidateRenewals(
    UUID candidateId, String externalId, LocalDate asOf, boolean exact, List<Renewal> items) {

  /** The same with what runs out by a day only. */
  CandidateRenewals dueBy(LocalDate day) {
    return new CandidateRenewals(
        candidateId,
        externalId,
        asOf,
        exact,
        items.stream().filter(each -> each.isDueBy(day)).toList());
  }
}
