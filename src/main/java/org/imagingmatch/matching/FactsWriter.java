package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateSaved;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Competences;
import org.imagingmatch.matching.model.RuleBook;
import org.imagingmatch.vacancy.VacancySaved;

/**
 * Keeps what ranking reads in step with what is written, in the same transaction: a committed write
 * is in the next ranking. What is deleted goes by foreign key.
 */
@ApplicationScoped
class FactsWriter {

  private final CandidatePool candidates;
  private final VacancyPool vacancies;
  private final RuleBook rules;

  FactsWriter(CandidatePool candidates, VacancyPool vacancies, RuleBook rules) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.rules = rules;
  }

  void candidateSaved(@Observes CandidateSaved saved) {
    Candidate candidate = saved.candidate();
    CandidateFacts facts = Facts.of(candidate.id(), candidate.recorded());
    candidates.write(
        saved.organisationId(),
        facts,
        Competences.of(facts, rules),
        candidate.recorded().status() == CandidateStatus.ACTIVE,
        candidate.recorded().discoverable());
  }

  void vacancySaved(@Observes VacancySaved saved) {
    vacancies.write(
        saved.organisationId(), Facts.of(saved.vacancy().id(), saved.vacancy().stated()));
  }
}
