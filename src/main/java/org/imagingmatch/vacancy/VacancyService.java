package org.imagingmatch.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.organisation.OrganisationService;
import org.imagingmatch.platform.FacetedPage;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.body.MergePatch;
import org.imagingmatch.platform.store.Facets;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Ref;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.store.Saved;
import org.imagingmatch.platform.store.UpsertCondition;
import org.imagingmatch.reference.Catalogue;
import org.imagingmatch.vacancy.VacancyTrail.Before;
import org.imagingmatch.vacancy.VacancyTrail.Step;

/**
 * The vacancies of a provider, and the open ones of all. Each write but a removal fires {@link
 * VacanciesSaved} inside its transaction.
 */
@ApplicationScoped
public class VacancyService {

  private final VacancyRepository vacancies;
  private final OrganisationService organisations;
  private final Facets facets;
  private final Catalogue catalogue;
  private final Bodies bodies;
  private final Clock clock;
  private final VacancyTrail trail;
  private final Event<VacanciesSaved> saved;

  VacancyService(
      VacancyRepository vacancies,
      OrganisationService organisations,
      Facets facets,
      Catalogue catalogue,
      Bodies bodies,
      Clock clock,
      VacancyTrail trail,
      Event<VacanciesSaved> saved) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.facets = facets;
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.clock = clock;
    this.trail = trail;
    this.saved = saved;
  }

  /** A new vacancy with an id of the caller's choice; its first status may be any. */
  @Transactional
  public Vacancy create(UUID organisationId, UUID id, NewVacancy stated) {
    return write(created(organisationId, id), stated.externalId(), stated);
  }

  /** One vacancy of the organisation; 404 if it has none of that name. */
  @Transactional
  public Vacancy get(UUID organisationId, Ref ref) {
    return Vacancy.of(vacancies.get(organisationId, ref));
  }

  /** An open vacancy of any provider that the agency may see; else 404. */
  @Transactional
  public Vacancy getPosted(UUID agency, UUID id) {
    return vacancies
        .posted(agency, id)
        .map(row -> Vacancy.forAgency(agency, row))
        .orElseThrow(() -> vacancies.notFound(Ref.of(id)));
  }

  /** One page of the organisation's vacancies, whatever their status. */
  @Transactional
  public FacetedPage<Vacancy> list(
      UUID organisationId, VacancyFilter filter, List<String> facets, PageRequest page) {
    return search(organisationId, VacancySearch.of(bodies.parameters(filter), facets, page));
  }

  /** One page of those that are looked for. */
  @Transactional
  public FacetedPage<Vacancy> search(UUID organisationId, VacancySearch search) {
    return found(
        new Restrictions().and("organisation", "r.organisation_id = ?", organisationId),
        search,
        Vacancy::of);
  }

  /** One page of the open vacancies of all providers that the agency may see. */
  @Transactional
  public FacetedPage<Vacancy> listPosted(
      UUID agency, VacancyFilter filter, List<String> facets, PageRequest page) {
    return searchPosted(agency, VacancySearch.of(bodies.parameters(filter), facets, page));
  }

  /** One page of those among them that are looked for. */
  @Transactional
  public FacetedPage<Vacancy> searchPosted(UUID agency, VacancySearch search) {
    return found(
        new Restrictions().and("posted", VacancyRepository.POSTED_ROW, agency),
        search,
        row -> Vacancy.forAgency(agency, row));
  }

  private FacetedPage<Vacancy> found(
      Restrictions seen, VacancySearch search, Function<VacancyEntity, Vacancy> view) {
    Restrictions restrictions = seen.and(search.restrictions(catalogue.regions()));
    return vacancies
        .page(restrictions, search.page(), view)
        .with(facets.of("vacancy", restrictions, search.facets(), VacancyFacets.ALL));
  }

  /** States everything anew; 409 if the status cannot follow the present one. */
  @Transactional
  public Vacancy replace(UUID organisationId, Ref ref, IfMatch ifMatch, NewVacancy stated) {
    VacancyEntity row = vacancies.forChange(organisationId, ref, ifMatch);
    return rewrite(row, stated.externalId(), stated);
  }

  /** States some of it anew; 409 if the status cannot follow the present one. */
  @Transactional
  public Vacancy patch(UUID organisationId, Ref ref, IfMatch ifMatch, MergePatch patch) {
    VacancyEntity row = vacancies.forChange(organisationId, ref, ifMatch);
    NewVacancy stated = bodies.patched(row.stated(), NewVacancy.class, patch);
    return rewrite(row, stated.externalId(), stated);
  }

  /** Removes it. */
  @Transactional
  public void delete(UUID organisationId, Ref ref, IfMatch ifMatch) {
    VacancyEntity row = vacancies.forChange(organisationId, ref, ifMatch);
    Before before = Before.of(row);
    vacancies.remove(row);
    trail.removed(before, row);
  }

  /** Creates or replaces the vacancy of an external id; safe when several do so at once. */
  public Saved<Vacancy> upsert(
      UUID organisationId, Ref ref, UpsertCondition condition, NewVacancy stated) {
    String externalId = ref.nameFor(stated.externalId());
    return vacancies.createOrReplace(
        organisationId,
        ref,
        condition,
        () -> write(created(organisationId, UUID.randomUUID()), externalId, stated),
        row -> rewrite(row, externalId, stated));
  }

  /**
   * Some of the organisation's vacancies, locked until the caller's transaction ends; those that
   * are gone are missing.
   */
  @Transactional(TxType.MANDATORY)
  public List<Vacancy> locked(UUID organisationId, Collection<UUID> ids) {
    return vacancies.locked(organisationId, ids).stream().map(Vacancy::of).toList();
  }

  private VacancyEntity created(UUID organisationId, UUID id) {
    return new VacancyEntity(new RowId(organisationId, id), clock.instant());
  }

  private Vacancy rewrite(VacancyEntity row, String externalId, NewVacancy stated) {
    VacancyRules.requireFollows(row.status(), stated);
    return write(row, externalId, stated);
  }

  private Vacancy write(VacancyEntity row, String externalId, NewVacancy stated) {
    VacancyRules.requireStorable(stated, known(stated.sharedWith()));
    Before before = vacancies.isPersistent(row) ? Before.of(row) : Before.NONE;
    Vacancy vacancy = Vacancy.of(vacancies.save(row.state(externalId, stated, clock.instant())));
    trail.written(row.organisationId(), List.of(new Step(before, row)));
    saved.fire(new VacanciesSaved(row.organisationId(), List.of(vacancy)));
    return vacancy;
  }

  private Set<UUID> known(List<UUID> agencies) {
    return agencies == null ? Set.of() : organisations.agencies(agencies).keySet();
  }
}
