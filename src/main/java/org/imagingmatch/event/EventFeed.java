package org.imagingmatch.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.Problems;

/**
 * The feed of an organisation: what happened to what is its own and, for an agency, to the
 * vacancies that it may see. Nothing is skipped and nothing comes twice, whatever the order in
 * which transactions end.
 */
@ApplicationScoped
public class EventFeed {

  /** A reader that began at the oldest event has so long to get away from what is removed. */
  private static final Duration GRACE = Duration.ofDays(1);

  private final EventRepository events;
  private final EventConfig config;
  private final Clock clock;

  EventFeed(EventRepository events, EventConfig config, Clock clock) {
    this.events = events;
    this.config = config;
    this.clock = clock;
  }

  /**
   * What comes after a position; answers 410 when that is no longer kept.
   *
   * @param after where the reader is; {@link Position#START} = before all that is kept
   * @param types those that the reader wants, of {@link EventType}; empty = all
   * @param most items of the page
   */
  @Transactional
  public EventPage page(UUID organisationId, Position after, Set<String> types, int most) {
    Instant oldest = clock.instant().minus(Duration.ofDays(config.days()));
    boolean fromStart = after.equals(Position.START);
    if (!fromStart && (after.at().isBefore(oldest.minus(GRACE)) || !events.lives(after))) {
      throw Problems.eventsGone();
    }
    Position horizon = latest(organisationId);
    List<Event> found =
        events.find(
            organisationId,
            after,
            horizon,
            fromStart ? oldest : Instant.EPOCH,
            types.isEmpty() ? EventType.ALL : types,
            most + 1);
    boolean more = found.size() > most;
    return more
        ? new EventPage(found.subList(0, most), found.get(most - 1).position(), true)
        : new EventPage(found, horizon, false);
  }

  /** The end of the feed: whatever happens from now on, and is under way now, comes after it. */
  @Transactional
  public Position latest(UUID organisationId) {
    return events.horizon(clock.instant());
  }

  /** Removes some events that can no longer be read; fewer than asked for = there are no more. */
  @Transactional
  int removeSome(UUID organisationId, int most) {
    Instant kept = clock.instant().minus(Duration.ofDays(config.days())).minus(GRACE).minus(GRACE);
    return events.removeSome(organisationId, kept, most);
  }

  /** The organisations that have a feed; for whoever runs the service. */
  @Transactional
  List<UUID> organisations() {
    return events.organisations();
  }
}
