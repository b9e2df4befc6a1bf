package org.imagingmatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.tenancy.Tenancy;
import org.imagingmatch.platform.trail.Seen;

/**
 * Lets other features look at people for a vacancy as rankings do: an agency at its own for a
 * vacancy that it can read, a provider blind at those whom it may discover for one of its own. Who
 * is shown is told to the trail.
 */
@ApplicationScoped
public class Sights {

  private final CandidatePool own;
  private final DiscoverablePool discoverable;
  private final VacancyPool vacancies;
  private final OrganisationService organisations;
  private final Pseudonyms pseudonyms;
  private final Tenancy tenancy;
  private final Event<Seen> seen;

  Sights(
      CandidatePool own,
      DiscoverablePool discoverable,
      VacancyPool vacancies,
      OrganisationService organisations,
      Pseudonyms pseudonyms,
      Tenancy tenancy,
      Event<Seen> seen) {
    this.own = own;
    this.discoverable = discoverable;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.pseudonyms = pseudonyms;
    this.tenancy = tenancy;
    this.seen = seen;
  }

  private record Looked<T>(T answer, Map<UUID, List<UUID>> people) {}

  /**
   * Looks, in a transaction of its own; 404 if the agency can read no such vacancy.
   *
   * @param action what the trail calls it
   */
  public <T> T ofAgency(UUID agencyId, UUID vacancyId, String action, Function<Sight, T> look) {
    Looked<T> looked =
        tenancy.read(
            () -> {
              OpenVacancy vacancy =
                  vacancies
                      .find(agencyId, vacancyId)
                      .orElseThrow(() -> Problems.notFound("open vacancy", vacancyId));
              OwnSight sight = new OwnSight(vacancy.facts(), own.near(agencyId));
              T answer = look.apply(sight);
              return new Looked<>(answer, sight.peopleOf(agencyId));
            });
    return told(looked, vacancyId, action);
  }

  /** Likewise; 404 unless the vacancy is the provider's. */
  public <T> T ofProvider(UUID providerId, UUID vacancyId, String action, Function<Sight, T> look) {
    Looked<T> looked =
        tenancy.read(
            () -> {
              ProviderVacancy vacancy =
                  vacancies
                      .own(providerId, vacancyId)
                      .orElseThrow(() -> Problems.notFound("vacancy", vacancyId));
              BlindSight sight =
                  new BlindSight(vacancy, discoverable, pseudonyms.of(vacancyId), organisations);
              T answer = look.apply(sight);
              return new Looked<>(answer, sight.peopleByAgency());
            });
    return told(looked, vacancyId, action);
  }

  private <T> T told(Looked<T> looked, UUID vacancyId, String action) {
    seen.fire(new Seen(action, looked.people(), vacancyId));
    return looked.answer();
  }
}
