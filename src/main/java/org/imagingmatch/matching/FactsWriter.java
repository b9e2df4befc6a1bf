package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateSaved;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.vacancy.VacancySaved;

/**
 * Keeps what ranking reads in step with what is written, in the same transaction: a committed write
 * is in the next ranking. What is deleted goes by foreign key.
 */
@ApplicationScoped
class FactsWriter {

  private final CandidateRows candidates;
  private final VacancyPool vacancies;

  FactsWriter(CandidateRows candidates, VacancyPool vacancies) {
    this.candidates = candidates;
    this.vacancies = vacancies;
  }

  void candidateSaved(@Observes CandidateSaved saved) {
    write(saved.organisationId(), saved.candidate());
  }

  /** Writes all that ranking reads of a person. */
  void write(UUID organisationId, Candidate candidate) {
    candidates.write(
        organisationId,
        Facts.of(candidate.id(), candidate.recorded()),
        candidate.recorded().status() == CandidateStatus.ACTIVE,
        candidate.recorded().discoverable());
  }

  void vacancySaved(@Observes VacancySaved saved) {
    vacancies.write(
        saved.organisationId(), Facts.of(saved.vacancy().id(), saved.vacancy().stated()));
  }
}
