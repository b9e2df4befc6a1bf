package org.imagingmatch.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers an organisation what happened, at once or as soon as something does. */
@ApplicationScoped
class EventService {

  private final EventFeed feed;
  private final EventCursors cursors;
  private final Waiting waiting;

  EventService(EventFeed feed, EventCursors cursors, Waiting waiting) {
    this.feed = feed;
    this.cursors = cursors;
    this.waiting = waiting;
  }

  Uni<Events> list(UUID organisationId, EventParameters parameters) {
    EventParameters asked = parameters.checked();
    Set<String> types = asked.wanted();
    int size = asked.size();
    EventPage page =
        asked.isFromNowOn()
            ? new EventPage(List.of(), feed.latest(organisationId), false)
            : feed.page(organisationId, position(organisationId, asked.after()), types, size);
    Uni<EventPage> answer =
        page.items().isEmpty() && asked.mostSeconds() > 0
            ? waiting.next(
                organisationId,
                page,
                last -> feed.page(organisationId, last.position(), types, size),
                Duration.ofSeconds(asked.mostSeconds()))
            : Uni.createFrom().item(page);
    return answer.map(each -> answer(organisationId, each));
  }

  private Position position(UUID organisationId, String after) {
    return after == null ? Position.START : cursors.read(organisationId, after);
  }

  private Events answer(UUID organisationId, EventPage page) {
    String cursor = cursors.write(organisationId, page.position());
    return new Events(page.items(), cursor, page.more() ? cursor : null);
  }
}
