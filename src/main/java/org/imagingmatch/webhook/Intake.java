package org.imagingmatch.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.event.Event;
import org.imagingmatch.event.EventFeed;
import org.imagingmatch.event.EventPage;
import org.imagingmatch.event.Position;
import org.imagingmatch.platform.store.TimeOrderedId;

/** Makes deliveries of events. */
@ApplicationScoped
class Intake {

  /** Events that become deliveries at once; no more follow until these were tried. */
  private static final int BATCH = 100;

  private final EventFeed feed;
  private final DeliveryRepository deliveries;
  private final ObjectMapper json;
  private final Clock clock;

  Intake(EventFeed feed, DeliveryRepository deliveries, ObjectMapper json, Clock clock) {
    this.feed = feed;
    this.deliveries = deliveries;
    this.json = json;
    this.clock = clock;
  }

  /** The end of the organisation's events. */
  Position end(UUID organisationId) {
    return feed.latest(organisationId);
  }

  /** Makes deliveries of the next events of a webhook; says whether there were any. */
  boolean next(WebhookEntity webhook, WorkEntity work) {
    Set<String> types = webhook.types() == null ? Set.of() : Set.copyOf(webhook.types());
    EventPage page = feed.page(webhook.rowId().organisationId(), work.position(), types, BATCH);
    // Where it starts over, it comes by what was sent before.
    Set<UUID> known =
        deliveries.known(webhook.rowId(), page.items().stream().map(Event::id).toList());
    Instant now = clock.instant();
    int place = 0;
    for (Event event : page.items()) {
      if (!known.contains(event.id())) {
        // Apart, because the order of ids is the order of sending.
        UUID id = TimeOrderedId.at(now.plus(place++, ChronoUnit.MICROS));
        deliveries.persist(delivery(webhook, id, event, now));
      }
    }
    work.readTo(page.position());
    deliveries.flush();
    return place > 0;
  }

  private DeliveryEntity delivery(WebhookEntity webhook, UUID id, Event event, Instant now) {
    String body = body(new MessageBody(event.type(), event.at(), MessageData.of(event)));
    return new DeliveryEntity(
        DeliveryKey.of(webhook.rowId(), id),
        event.id(),
        event.subject().id(),
        event.type(),
        body,
        now);
  }

  /** A delivery of nothing that happened. */
  DeliveryEntity test(WebhookEntity webhook, UUID id) {
    Instant now = clock.instant();
    DeliveryEntity test =
        new DeliveryEntity(
            DeliveryKey.of(webhook.rowId(), id),
            UUID.randomUUID(),
            webhook.id(),
            TestEvent.TYPE,
            body(new MessageBody(TestEvent.TYPE, now, new TestEvent(webhook.id()))),
            now);
    deliveries.persistAndFlush(test);
    return test;
  }

  private String body(MessageBody body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
