package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateSaved;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.facility.FacilitySaved;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.vacancy.Vacancy;
import org.imagingmatch.vacancy.VacancySaved;

/**
 * Keeps what ranking reads in step with what is written, in the same transaction: a committed write
 * is in the next ranking. What is deleted goes by foreign key.
 */
@ApplicationScoped
class FactsWriter {

  private final CandidateRows candidates;
  private final VacancyPool vacancies;
  private final OpeningRows openings;
  private final Edition edition;

  FactsWriter(
      CandidateRows candidates, VacancyPool vacancies, OpeningRows openings, Edition edition) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.openings = openings;
    this.edition = edition;
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
    write(saved.organisationId(), saved.vacancy());
  }

  /** Writes all that ranking reads of a vacancy. */
  void write(UUID organisationId, Vacancy vacancy) {
    VacancyFacts facts = Facts.of(vacancy.id(), vacancy.stated());
    vacancies.write(organisationId, facts, edition.ofVacancies());
    openings.write(organisationId, vacancy, facts);
  }

  void facilitySaved(@Observes FacilitySaved saved) {
    openings.write(saved.organisationId(), saved.facility());
  }
}
