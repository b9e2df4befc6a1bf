package org.imagingmatch.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imagingmatch.facility.FacilityService;
import org.imagingmatch.facility.NewFacility;
import org.imagingmatch.matching.Facts;
import org.imagingmatch.matching.Judging;
import org.imagingmatch.matching.PoolCensus;
import org.imagingmatch.matching.model.VacancyFacts;
import org.imagingmatch.platform.store.DryRun;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.vacancy.NewVacancy;
import org.imagingmatch.vacancy.Vacancy;
import org.imagingmatch.vacancy.VacancyService;
import org.imagingmatch.vacancy.VacancyStatus;

/** Says what would become of a vacancy: writes it, takes it back, and looks at what was there. */
@ApplicationScoped
class VacancyValidationService {

  private final VacancyService vacancies;
  private final FacilityService facilities;
  private final PoolCensus census;
  private final Judging judging;
  private final Catalogue catalogue;

  VacancyValidationService(
      VacancyService vacancies,
      FacilityService facilities,
      PoolCensus census,
      Judging judging,
      Catalogue catalogue) {
    this.vacancies = vacancies;
    this.facilities = facilities;
    this.census = census;
    this.judging = judging;
    this.catalogue = catalogue;
  }

  /** What a write left for a moment. */
  private record Written(Outcome outcome, VacancyStatus status, NewFacility facility) {}

  /** What a write of the vacancy would do; refuses whatever that would refuse. */
  VacancyValidation validate(UUID providerId, NewVacancy stated, String acceptLanguage) {
    Written written = DryRun.of(() -> write(providerId, stated));
    NewFacility place = written.facility();
    VacancyFacts facts = Facts.at(null, stated, place.region(), place.location(), place.settings());
    Posting posting =
        new Posting(
            stated, written.status(), facts, judging.situation(facts, judging.today()), catalogue);
    return new VacancyValidation(
        written.outcome(),
        Hint.of(Rules.of(posting), acceptLanguage),
        census.ofDiscoverable(stated.sharedWith(), facts, judging.today()));
  }

  private Written write(UUID providerId, NewVacancy stated) {
    Saved<Vacancy> saved =
        stated.externalId() == null
            ? new Saved<>(vacancies.create(providerId, UUID.randomUUID(), stated), true)
            : vacancies.upsert(
                providerId, new Ref(null, stated.externalId()), UpsertCondition.NONE, stated);
    return new Written(
        Outcome.of(saved.created()),
        saved.body().stated().status(),
        facilities.get(providerId, Ref.of(stated.facilityId())).stated());
  }
}
