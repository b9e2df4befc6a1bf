package org.imagingmatch.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Page;
import org.imagingmatch.platform.body.Bodies;
import org.imagingmatch.platform.store.PageRequest;
import org.imagingmatch.platform.store.PagesById;

/** The audit log of an organisation. */
@ApplicationScoped
public class AuditService {

  private final AuditRepository events;
  private final Bodies bodies;
  private final Cursors cursors;

  AuditService(AuditRepository events, Bodies bodies, Cursors cursors) {
    this.events = events;
    this.bodies = bodies;
    this.cursors = cursors;
  }

  /** One page of the events, the newest first. */
  @Transactional
  public Page<AuditEvent> list(UUID organisationId, AuditFilter filter, PageRequest page) {
    AuditList list = new AuditList(organisationId, bodies.parameters(filter));
    PagesById pages = new PagesById(cursors, list.name());
    return pages.page(
        page,
        events.find(list, pages.after(page), page.size() + 1),
        AuditEvent::of,
        AuditEvent::id);
  }

  /** Who saw or changed one person's record, whoever saw it first at the beginning. */
  @Transactional
  public List<Access> accesses(UUID organisationId, UUID candidateId) {
    return events.accesses(organisationId, candidateId);
  }
}
