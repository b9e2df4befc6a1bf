package org.imagingmatch.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.platform.trail.Audience;
import org.imagingmatch.platform.trail.Change;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Moved;
import org.imagingmatch.platform.trail.Posted;

/** Writes what features tell into the feed, in the transaction in which it happens. */
@ApplicationScoped
public class Recorder {

  private final EventRepository events;
  private final Clock clock;

  Recorder(EventRepository events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void changed(@Observes Changed changed) {
    for (Changed.Thing each : changed.things()) {
      if (each.change() == Change.ERASED) {
        events.forgetName(changed.organisationId(), each.id());
      }
    }
    write(
        changed.things().stream()
            .flatMap(
                each ->
                    type(changed.kind(), each.change())
                        .map(type -> NewEvent.of(type, changed, each))
                        .stream())
            .toList());
  }

  private static Optional<EventType> type(String kind, Change change) {
    return EventType.of(kind + "." + change.name().toLowerCase(Locale.ROOT));
  }

  void moved(@Observes Moved moved) {
    write(moved.things().stream().map(each -> NewEvent.of(moved, each)).toList());
  }

  /** Each agency hears of what it may see, and of no other agency. */
  void posted(@Observes Posted posted) {
    write(
        posted.vacancies().stream()
            .flatMap(each -> events(posted.organisationId(), each))
            .toList());
  }

  private static Stream<NewEvent> events(UUID providerId, Posted.Vacancy posted) {
    Audience before = posted.before();
    Audience now = posted.now();
    Map<EventType, Audience> audiences =
        Map.of(
            EventType.VACANCY_OPENED, now.without(before),
            EventType.VACANCY_CHANGED, now.and(before),
            EventType.VACANCY_CLOSED, before.without(now));
    return audiences.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                NewEvent.of(
                    each.getKey(), providerId, posted.id(), posted.version(), each.getValue()));
  }

  /** Writes who became eligible and who stopped being so, in the transaction of the caller. */
  public void judged(UUID agencyId, Collection<Judgement> judgements) {
    write(
        judgements.stream()
            .map(
                each ->
                    NewEvent.of(
                        each.eligible()
                            ? EventType.MATCH_BECAME_ELIGIBLE
                            : EventType.MATCH_STOPPED_BEING_ELIGIBLE,
                        agencyId,
                        each))
            .toList());
  }

  private void write(List<NewEvent> some) {
    if (!some.isEmpty()) {
      events.write(some, clock.instant());
    }
  }
}
