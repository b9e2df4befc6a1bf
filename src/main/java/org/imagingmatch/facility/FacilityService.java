package org.imagingmatch.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/**
 * The facilities of a provider. Each write but a removal fires {@link FacilitiesSaved} inside its
 * transaction.
 */
@ApplicationScoped
public class FacilityService {

  private final FacilityRepository facilities;
  private final Facets facets;
  private final Catalogue catalogue;
  private final Bodies bodies;
  private final Clock clock;
  private final Event<FacilitiesSaved> saved;

  FacilityService(
      FacilityRepository facilities,
      Facets facets,
      Catalogue catalogue,
      Bodies bodies,
      Clock clock,
      Event<FacilitiesSaved> saved) {
    this.facilities = facilities;
    this.facets = facets;
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.clock = clock;
    this.saved = saved;
  }

  /** A new facility with an id of the caller's choice. */
  @Transactional
  public Facility create(UUID organisationId, UUID id, NewFacility stated) {
    return write(created(organisationId, id), stated.externalId(), stated);
  }

  /** One facility; 404 if the organisation has none of that name. */
  @Transactional
  public Facility get(UUID organisationId, Ref ref) {
    return Facility.of(facilities.get(organisationId, ref));
  }

  /** A facility of anybody with an open vacancy that the agency may see; else 404. */
  @Transactional
  public Facility getOfPosted(UUID agency, UUID id) {
    return facilities
        .ofPosted(agency, id)
        .map(Facility::of)
        .orElseThrow(() -> facilities.notFound(Ref.of(id)));
  }

  /** One page of the organisation's facilities. */
  @Transactional
  public FacetedPage<Facility> list(
      UUID organisationId, FacilityFilter filter, List<String> facets, PageRequest page) {
    return search(organisationId, FacilitySearch.of(bodies.parameters(filter), facets, page));
  }

  /** One page of those that are looked for. */
  @Transactional
  public FacetedPage<Facility> search(UUID organisationId, FacilitySearch search) {
    Restrictions restrictions =
        new Restrictions()
            .and("organisation", "r.organisation_id = ?", organisationId)
            .and(search.restrictions(catalogue.regions()));
    return facilities
        .page(restrictions, search.page(), Facility::of)
        .with(facets.of("facility", restrictions, search.facets(), FacilityFacets.ALL));
  }

  /** States everything anew. */
  @Transactional
  public Facility replace(UUID organisationId, Ref ref, IfMatch ifMatch, NewFacility stated) {
    FacilityEntity row = facilities.forChange(organisationId, ref, ifMatch);
    return write(row, stated.externalId(), stated);
  }

  /** States some of it anew. */
  @Transactional
  public Facility patch(UUID organisationId, Ref ref, IfMatch ifMatch, MergePatch patch) {
    FacilityEntity row = facilities.forChange(organisationId, ref, ifMatch);
    NewFacility stated = bodies.patched(row.stated(), NewFacility.class, patch);
    return write(row, stated.externalId(), stated);
  }

  /** Removes one that no vacancy names; 409 if one does. */
  @Transactional
  public void delete(UUID organisationId, Ref ref, IfMatch ifMatch) {
    facilities.remove(facilities.forChange(organisationId, ref, ifMatch));
  }

  /** Creates or replaces the facility of an external id; safe when several do so at once. */
  public Saved<Facility> upsert(
      UUID organisationId, Ref ref, UpsertCondition condition, NewFacility stated) {
    String externalId = ref.nameFor(stated.externalId());
    return facilities.createOrReplace(
        organisationId,
        ref,
        condition,
        () -> write(created(organisationId, UUID.randomUUID()), externalId, stated),
        row -> write(row, externalId, stated));
  }

  /** Those of the ids that facilities of the organisation have. */
  @Transactional(TxType.MANDATORY)
  public Set<UUID> known(UUID organisationId, Collection<UUID> ids) {
    return facilities.known(organisationId, ids);
  }

  private FacilityEntity created(UUID organisationId, UUID id) {
    return new FacilityEntity(new RowId(organisationId, id), clock.instant());
  }

  private Facility write(FacilityEntity row, String externalId, NewFacility stated) {
    Facility facility =
        Facility.of(facilities.save(row.state(externalId, stated, clock.instant())));
    saved.fire(new FacilitiesSaved(row.organisationId(), List.of(facility)));
    return facility;
  }
}
