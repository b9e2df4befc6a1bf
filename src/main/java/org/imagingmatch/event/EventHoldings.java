package org.imagingmatch.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.privacy.Holdings;

/** What the feed of an agency keeps of a person for some time. */
@ApplicationScoped
class EventHoldings implements Holdings {

  private final EventRepository events;

  EventHoldings(EventRepository events) {
    this.events = events;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  @Transactional
  public Object of(UUID organisationId, UUID candidateId) {
    List<Event> all = events.of(organisationId, candidateId);
    return all.isEmpty() ? null : all;
  }
}
