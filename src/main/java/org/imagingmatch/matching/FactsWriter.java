package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.candidate.CandidatesSaved;
import org.imagingmatch.facility.FacilitiesSaved;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.vacancy.VacanciesSaved;
import org.imagingmatch.vacancy.Vacancy;

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

  void candidatesSaved(@Observes CandidatesSaved saved) {
    candidates.write(
        saved.organisationId(),
        saved.people().stream().map(each -> person(each.candidate(), each.created())).toList());
  }

  /** Writes all that ranking reads of people. */
  void writePeople(UUID organisationId, List<Candidate> people) {
    candidates.write(organisationId, people.stream().map(each -> person(each, false)).toList());
  }

  private static CandidateRows.Person person(Candidate candidate, boolean created) {
    return new CandidateRows.Person(
        Facts.of(candidate.id(), candidate.recorded()),
        created,
        candidate.recorded().status() == CandidateStatus.ACTIVE,
        candidate.recorded().discoverable());
  }

  void vacanciesSaved(@Observes VacanciesSaved saved) {
    writeVacancies(saved.organisationId(), saved.vacancies());
  }

  /** Writes all that ranking reads of vacancies. */
  void writeVacancies(UUID organisationId, List<Vacancy> some) {
    Map<UUID, VacancyFacts> facts =
        some.stream()
            .collect(Collectors.toMap(Vacancy::id, each -> Facts.of(each.id(), each.stated())));
    vacancies.write(organisationId, facts.values(), edition.ofVacancies());
    openings.write(organisationId, some, facts);
  }

  void facilitiesSaved(@Observes FacilitiesSaved saved) {
    openings.write(saved.organisationId(), saved.facilities());
  }
}
