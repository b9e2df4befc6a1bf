package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who of an agency's people is eligible today for vacancies that it may see, for whoever wants to
 * hear when that changes. All of it in the transaction of the caller.
 */
@ApplicationScoped
public class Eligibles {

  private final VacancyPool vacancies;
  private final CandidatePool people;
  private final Judging judging;
  private final Edition edition;

  Eligibles(VacancyPool vacancies, CandidatePool people, Judging judging, Edition edition) {
    this.vacancies = vacancies;
    this.people = people;
    this.judging = judging;
    this.edition = edition;
  }

  /** Judges for those of some vacancies that the agency may see; nobody is eligible for others. */
  public Panel panel(UUID agencyId, Collection<UUID> vacancyIds) {
    return new Panel(
        vacancies.find(agencyId, vacancyIds).values().stream()
            .map(OpenVacancy::facts)
            .collect(
                Collectors.toMap(
                    vacancy -> vacancy, vacancy -> judging.situation(vacancy, judging.today()))),
        judging.settings().weights());
  }

  /**
   * Names the state by which people are judged for some vacancies: in another one, verdicts can be
   * others. Those that the agency may not see are missing.
   */
  public Map<UUID, String> states(UUID agencyId, Collection<UUID> vacancyIds) {
    String rules =
        " on %s by %s %s %s"
            .formatted(
                judging.today(),
                MatchService.MODEL_VERSION,
                edition.current(),
                edition.ofVacancies());
    return vacancies.versions(agencyId, vacancyIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() + rules));
  }

  /**
   * Ids of an agency's people, in their order.
   *
   * @param after the person after whom to begin
   */
  public List<UUID> people(UUID agencyId, UUID after, int most) {
    return people.ids(agencyId, after, most);
  }

  /**
   * Some people, whom nobody can write until the transaction ends; those whom somebody is writing,
   * and those who are gone, are missing.
   */
  public List<Person> unwritten(UUID agencyId, Collection<UUID> ids) {
    return people.unwritten(agencyId, ids);
  }

  /** Those of some people who are still there. */
  public List<UUID> still(UUID agencyId, Collection<UUID> ids) {
    return people.still(agencyId, ids);
  }
}
