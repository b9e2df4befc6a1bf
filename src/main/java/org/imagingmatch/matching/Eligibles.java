package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imagingmatch.candidate.Candidate;
import org.imagingmatch.candidate.CandidateStatus;
import org.imagingmatch.matching.model.CandidateFacts;
import org.imagingmatch.matching.model.Eligibility;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Situation;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.matching.model.Weights;

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

  /**
   * Somebody who may be judged.
   *
   * @param externalId the agency's own name for the person; null = none
   * @param facts null = is not to be asked at all
   */
  public record Person(UUID id, String externalId, CandidateFacts facts) {

    /** As just recorded. */
    public static Person of(Candidate candidate) {
      boolean active = candidate.recorded().status() == CandidateStatus.ACTIVE;
      return new Person(
          candidate.id(),
          candidate.recorded().externalId(),
          active ? Facts.of(candidate.id(), candidate.recorded()) : null);
    }
  }

  /** Judges for some vacancies as they were when it was made, on that day. */
  public static final class Panel {

    private final List<Post> posts;

    private Panel(List<Post> posts) {
      this.posts = posts;
    }

    private record Post(VacancyFacts vacancy, Situation situation, Weights weights) {

      private boolean takes(CandidateFacts person) {
        return Match.unlessIneligible(person.id(), vacancy, person, situation, weights)
            .filter(match -> match.eligibility() == Eligibility.ELIGIBLE)
            .isPresent();
      }
    }

    /** The vacancies for which a person is eligible. */
    public Set<UUID> vacanciesFor(Person person) {
      return person.facts() == null
          ? Set.of()
          : posts.stream()
              .filter(post -> post.takes(person.facts()))
              .map(post -> post.vacancy().id())
              .collect(Collectors.toSet());
    }
  }

  /** Judges for those of some vacancies that the agency may see; nobody is eligible for others. */
  public Panel panel(UUID agencyId, Collection<UUID> vacancyIds) {
    return new Panel(
        vacancies.find(agencyId, vacancyIds).values().stream()
            .map(OpenVacancy::facts)
            .map(
                vacancy ->
                    new Panel.Post(
                        vacancy,
                        judging.situation(vacancy, judging.today()),
                        judging.settings().weights()))
            .toList());
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
