package org.imagingmatch.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.facility.FacilityService;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.Form;
import org.imagingmatch.platform.store.ManyRows;
import org.imagingmatch.platform.store.Outcome;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.vacancy.VacancyTrail.Before;
import org.imagingmatch.vacancy.VacancyTrail.Step;

/** Puts vacancies by the thousand, under their owner's names for them. */
@ApplicationScoped
public class ManyVacancies {

  private final ManyRows many;
  private final VacancyRepository vacancies;
  private final FacilityService facilities;
  private final OrganisationService organisations;
  private final Clock clock;
  private final VacancyTrail trail;
  private final Event<VacanciesSaved> saved;

  ManyVacancies(
      ManyRows many,
      VacancyRepository vacancies,
      FacilityService facilities,
      OrganisationService organisations,
      Clock clock,
      VacancyTrail trail,
      Event<VacanciesSaved> saved) {
    this.many = many;
    this.vacancies = vacancies;
    this.facilities = facilities;
    this.organisations = organisations;
    this.clock = clock;
    this.trail = trail;
    this.saved = saved;
  }

  /**
   * Creates or replaces in the transaction under way, and answers what became of each, in order.
   * Each states an external id. Fires {@link VacanciesSaved} of those that were written.
   */
  @Transactional(TxType.MANDATORY)
  public List<Outcome> put(UUID organisationId, List<NewVacancy> stated) {
    Set<UUID> sites =
        facilities.known(
            organisationId,
            stated.stream()
                .map(NewVacancy::facilityId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return many.put(
        organisationId,
        vacancies,
        new VacancyForm(organisationId, sites, agencies(stated)),
        stated);
  }

  private Set<UUID> agencies(List<NewVacancy> stated) {
    List<UUID> named =
        stated.stream()
            .map(NewVacancy::sharedWith)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return named.isEmpty() ? Set.of() : organisations.agencies(named).keySet();
  }

  private final class VacancyForm implements Form<VacancyEntity, NewVacancy> {

    private final UUID organisationId;
    private final Set<UUID> sites;
    private final Set<UUID> agencies;

    private VacancyForm(UUID organisationId, Set<UUID> sites, Set<UUID> agencies) {
      this.organisationId = organisationId;
      this.sites = sites;
      this.agencies = agencies;
    }

    @Override
    public String externalId(NewVacancy stated) {
      return stated.externalId();
    }

    @Override
    public VacancyEntity create(NewVacancy stated) {
      return new VacancyEntity(new RowId(organisationId, UUID.randomUUID()), clock.instant());
    }

    @Override
    public VacancyEntity unstated(VacancyEntity row) {
      return row.unstated();
    }

    @Override
    public VacancyEntity state(VacancyEntity row, NewVacancy stated) {
      return row.state(stated.externalId(), stated, clock.instant());
    }

    @Override
    public NewVacancy stated(VacancyEntity row) {
      return row.stated();
    }

    @Override
    public void check(VacancyEntity row, NewVacancy stated) {
      if (row != null) {
        VacancyRules.requireFollows(row.status(), stated);
      }
      VacancyRules.requireStorable(stated, agencies);
      if (!sites.contains(stated.facilityId())) {
        throw Problems.invalid(
            List.of(Fault.at("/facilityId", "Your organisation has no such facility.")));
      }
    }

    @Override
    public void written(List<Written<VacancyEntity, NewVacancy>> rows) {
      trail.written(
          organisationId,
          rows.stream().map(each -> new Step(Before.of(each.before()), each.row())).toList());
      saved.fire(
          new VacanciesSaved(
              organisationId, rows.stream().map(each -> Vacancy.of(each.row())).toList()));
    }
  }
}
