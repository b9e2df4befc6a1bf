package org.imagingmatch.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.store.IfMatch;
import org.imagingmatch.platform.store.Listing;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.Restrictions;
import org.imagingmatch.platform.store.RowId;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<WebhookEntity, RowId> {

  private static final String KIND = "webhook";

  private final Listing<WebhookEntity> listing;
  private final Event<Changed> changed;

  WebhookRepository(Event<Changed> changed, Cursors cursors) {
    this.listing = new Listing<>(this, WebhookEntity.class, KIND, cursors);
    this.changed = changed;
  }

  /** Writes a new or changed webhook now, and tells the trail what became of it. */
  WebhookEntity save(WebhookEntity row, Change change) {
    persistAndFlush(row);
    tell(row, change);
    return row;
  }

  /** Removes a webhook now with all that hangs on it. */
  void remove(WebhookEntity row) {
    delete(row);
    flush();
    tell(row, Change.DELETED);
  }

  private void tell(WebhookEntity row, Change change) {
    changed.fire(new Changed(KIND, row.rowId().organisationId(), row.id(), change, row.version()));
  }

  /** The webhook; answers 404 if the organisation has none of that id. */
  WebhookEntity get(RowId id) {
    return findByIdOptional(id).orElseThrow(() -> notFound(id));
  }

  /** The same, which nobody else changes until the transaction ends. */
  WebhookEntity locked(RowId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
  }

  /** The same, when it is in the state that the caller has seen; answers 404, 412 or 428. */
  WebhookEntity forChange(RowId id, IfMatch ifMatch) {
    WebhookEntity row = locked(id);
    ifMatch.require(row);
    return row;
  }

  long count(UUID organisationId) {
    return count("rowId.organisationId", organisationId);
  }

  Page<Webhook> page(UUID organisationId, PageRequest page) {
    return listing.page(
        new Restrictions().and("organisation", "r.organisation_id = ?", organisationId),
        page,
        WebhookEntity::view);
  }

  private static RuntimeException notFound(RowId id) {
    return Problems.notFound(KIND, id.id());
  }
}
