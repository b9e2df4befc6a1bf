package org.imagingmatch.organisation.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.store.Listing;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKeyEntity, RowId> {

  private static final String LIVE_OF =
      "from ApiKeyEntity r where r.rowId.organisationId = :organisation and " + ApiKeyEntity.LIVE;

  private final Listing<ApiKeyEntity> listing;
  private final Event<Changed> changed;

  ApiKeyRepository(Event<Changed> changed, Cursors cursors) {
    this.listing = new Listing<>(this, ApiKeyEntity.class, "api_key", cursors);
    this.changed = changed;
  }

  /** Writes a new or changed key now. */
  void save(ApiKeyEntity row) {
    Change change = isPersistent(row) ? Change.UPDATED : Change.CREATED;
    persistAndFlush(row);
    tell(row, change);
  }

  /** Writes a key now that is no longer accepted. */
  void end(ApiKeyEntity row) {
    persistAndFlush(row);
    tell(row, Change.DELETED);
  }

  private void tell(ApiKeyEntity row, Change change) {
    changed.fire(new Changed("api-key", row.organisationId(), row.id(), change, row.version()));
  }

  Optional<ApiKeyEntity> find(UUID organisationId, UUID id) {
    return findByIdOptional(new RowId(organisationId, id));
  }

  /** The key, which nobody else changes until the transaction ends. */
  Optional<ApiKeyEntity> locked(UUID organisationId, UUID id) {
    return findByIdOptional(new RowId(organisationId, id), LockModeType.PESSIMISTIC_WRITE);
  }

  long live(UUID organisationId, LocalDate today) {
    return count(LIVE_OF, Map.of("organisation", organisationId, "today", today));
  }

  /** Those among them that followed each other. */
  long live(UUID organisationId, UUID line, LocalDate today) {
    return count(
        LIVE_OF + " and r.line = :line",
        Map.of("organisation", organisationId, "today", today, "line", line));
  }

  /**
   * Notes the first use of a day. Past the entity, whose version two requests at once would both
   * have seen.
   */
  void noteUse(UUID organisationId, UUID id, byte[] digest, LocalDate today) {
    update(
        "update ApiKeyEntity r set r.version = r.version + 1, r.lastUsedOn = :today,"
            + " r.digest = :digest"
            + " where r.rowId.organisationId = :organisation and r.rowId.id = :id"
            + " and (r.lastUsedOn is null or r.lastUsedOn < :today or r.digest <> :digest)",
        Map.of("organisation", organisationId, "id", id, "digest", digest, "today", today));
  }

  <T> Page<T> page(Restrictions restrictions, PageRequest page, Function<ApiKeyEntity, T> view) {
    return listing.page(restrictions, page, view);
  }
}
