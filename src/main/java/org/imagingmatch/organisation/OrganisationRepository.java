package org.imagingmatch.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.Listing;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<OrganisationEntity, UUID> {

  private static final String KIND = "organisation";

  private final Listing<OrganisationEntity> listing;
  private final Event<Changed> changed;

  OrganisationRepository(Event<Changed> changed, Cursors cursors) {
    this.listing = new Listing<>(this, OrganisationEntity.class, KIND, cursors);
    this.changed = changed;
  }

  /** Writes a new or changed row now. */
  void save(OrganisationEntity row) {
    Change change = isPersistent(row) ? Change.UPDATED : Change.CREATED;
    persistAndFlush(row);
    changed.fire(new Changed(KIND, row.id, row.id, change, row.version));
  }

  /** The organisation; answers 404 if there is none that the caller may see. */
  OrganisationEntity get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> notFound(id));
  }

  /** The same, locked until the transaction ends. */
  OrganisationEntity locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
  }

  /** The same, when it is in the state that the caller has seen; answers 404, 412 or 428. */
  OrganisationEntity forChange(UUID id, IfMatch ifMatch) {
    OrganisationEntity row = locked(id);
    ifMatch.require(row);
    return row;
  }

  <T> Page<T> page(
      Restrictions restrictions, PageRequest page, Function<OrganisationEntity, T> view) {
    return listing.page(restrictions, page, view);
  }

  private static RuntimeException notFound(UUID id) {
    return Problems.notFound(KIND, id);
  }
}
