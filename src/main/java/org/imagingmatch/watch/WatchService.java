package org.imagingmatch.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Moments;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.vacancy.VacancyService;

/** What an agency watches. */
@ApplicationScoped
public class WatchService {

  /** Vacancies that an agency can watch: every write of a person is judged for each. */
  static final int MOST = 100;

  private final WatchRepository watches;
  private final VacancyService vacancies;
  private final OrganisationService organisations;
  private final Event<Changed> changed;
  private final Clock clock;

  WatchService(
      WatchRepository watches,
      VacancyService vacancies,
      OrganisationService organisations,
      Event<Changed> changed,
      Clock clock) {
    this.watches = watches;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Watches a vacancy from now on, if that is not so already; 404 unless the agency may see it, 409
   * when it watches too many.
   */
  @Transactional
  public Watch put(UUID agencyId, UUID vacancyId) {
    vacancies.getPosted(agencyId, vacancyId);
    // So that what is counted stays so.
    organisations.kindWhileAlone(agencyId);
    if (watches.add(agencyId, vacancyId, Moments.of(clock.instant()))) {
      if (watches.vacancies(agencyId).size() > MOST) {
        throw Problems.conflict(
            "Your organisation watches %d vacancies, and cannot watch more; end another first."
                .formatted(MOST));
      }
      tell(agencyId, vacancyId, Change.CREATED);
    }
    return get(agencyId, vacancyId);
  }

  /** One; 404 if it does not watch that. */
  @Transactional
  public Watch get(UUID agencyId, UUID vacancyId) {
    return watches.of(agencyId, vacancyId).stream()
        .findAny()
        .orElseThrow(() -> notFound(vacancyId));
  }

  /** All, in the order in which they came. */
  @Transactional
  public Page<Watch> list(UUID agencyId) {
    return new Page<>(watches.all(agencyId), null);
  }

  /** Ends it; 404 if it does not watch that. */
  @Transactional
  public void remove(UUID agencyId, UUID vacancyId) {
    if (!watches.remove(agencyId, vacancyId)) {
      throw notFound(vacancyId);
    }
    tell(agencyId, vacancyId, Change.DELETED);
  }

  private void tell(UUID agencyId, UUID vacancyId, Change change) {
    changed.fire(new Changed("watch", agencyId, vacancyId, change, null));
  }

  private static RuntimeException notFound(UUID vacancyId) {
    return Problems.notFound("watch of the vacancy", vacancyId);
  }
}
