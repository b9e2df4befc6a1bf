package org.imagingmatch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.store.PageRequest;

/** The audit log of an organisation. */
@ApplicationScoped
public class AuditService {

  private final AuditRepository events;
  private final Bodies bodies;

  AuditService(AuditRepository events, Bodies bodies) {
    this.events = events;
    this.bodies = bodies;
  }

  /** One page of the events, the newest first. */
  @Transactional
  public Page<AuditEvent> list(UUID organisationId, AuditFilter filter, PageRequest page) {
    AuditList list = new AuditList(organisationId, bodies.parameters(filter));
    return page.page(
        events.find(list, page.after(list.name()), page.size() + 1),
        AuditEvent::of,
        AuditEvent::id,
        list.name());
  }

  /** Who saw or changed one person's record, whoever saw it first at the beginning. */
  @Transactional
  public List<Access> accesses(UUID organisationId, UUID candidateId) {
    return events.accesses(organisationId, candidateId);
  }
}
