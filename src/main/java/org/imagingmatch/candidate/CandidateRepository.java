package org.imagingmatch.candidate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.store.OwnedRows;
import org.imagingmatch.platform.trail.Changed;

@Singleton
class CandidateRepository extends OwnedRows<CandidateEntity> {

  private static final String UNWRITTEN = "rowId.organisationId = ?1 and updatedAt < ?2";

  CandidateRepository(Event<Changed> changed, Cursors cursors) {
    super("candidate", CandidateEntity.class, changed, cursors);
  }

  long countUnwritten(UUID organisationId, Instant since) {
    return count(UNWRITTEN, organisationId, since);
  }

  List<CandidateEntity> some(UUID organisationId, Collection<UUID> ids) {
    return list("rowId.organisationId = ?1 and rowId.id in ?2", organisationId, ids);
  }

  List<CandidateEntity> locked(UUID organisationId, Collection<UUID> ids) {
    return find("rowId.organisationId = ?1 and rowId.id in ?2", organisationId, ids)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Some of them, locked; those that somebody else has locked are left to them. */
  List<CandidateEntity> unwritten(UUID organisationId, Instant since, int most) {
    return find(UNWRITTEN + " order by updatedAt", organisationId, since)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .page(0, most)
        .list();
  }
}
