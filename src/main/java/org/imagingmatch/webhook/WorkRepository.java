package org.imagingmatch.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.Session;
import org.imagingmatch.platform.store.RowId;

@ApplicationScoped
class WorkRepository implements PanacheRepositoryBase<WorkEntity, WorkKey> {

  /**
   * Whatever a run could do something for; those of all organisations. A lease that has run out was
   * not given back, so nobody knows what waits there.
   */
  private static final String DUE =
      """
      select w.organisation_id, w.webhook_id
      from webhook_work w
      join organisation o on o.id = w.organisation_id and not o.suspended
      where w.enabled
        and (w.leased_until is null or w.leased_until <= :now)
        and (w.rests_until is null or w.rests_until <= :now)
        and (w.next_at <= :now or w.leased_until is not null
          or has_news(w.organisation_id, o.kind = 'AGENCY', w.epoch, w.transaction, w.sequence))
      order by w.served_at nulls first
      """;

  private static final String LOCK_WAIT = "jakarta.persistence.lock.timeout";

  private final Session session;

  WorkRepository(Session session) {
    this.session = session;
  }

  /** Webhooks with something to do, those first that were served longest ago; for the operator. */
  List<WorkKey> due(Instant now, int most) {
    return session
        .createNativeQuery(DUE, Object[].class)
        .setParameter("now", now)
        .setMaxResults(most)
        .stream()
        .map(row -> new WorkKey((UUID) row[0], (UUID) row[1]))
        .toList();
  }

  /** All webhooks that anything can be sent to or was, for the operator. */
  List<WorkKey> all() {
    return findAll().stream().map(row -> row.key).toList();
  }

  /** The work, locked; empty when somebody else has it locked or it is gone. */
  Optional<WorkEntity> ifFree(RowId webhook) {
    return find("key", WorkKey.of(webhook))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint(LOCK_WAIT, LockOptions.SKIP_LOCKED)
        .firstResultOptional();
  }

  /** The work, locked; empty when it is gone. */
  Optional<WorkEntity> locked(RowId webhook) {
    return findByIdOptional(WorkKey.of(webhook), LockModeType.PESSIMISTIC_WRITE);
  }
}
