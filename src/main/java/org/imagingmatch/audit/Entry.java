package org.imagingmatch.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.platform.RequestId;
import org.imagingmatch.platform.store.TimeOrderedId;
import org.imagingmatch.platform.trail.Changed;
import org.imagingmatch.platform.trail.Seen;

/**
 * An event to be written into the log of whoever did it, and of whoever's data it is about.
 *
 * @param owner whose data it is about, beside the people
 * @param people ids of the candidates by the organisation that represents them
 */
record Entry(
    UUID id,
    Instant at,
    Actor actor,
    String action,
    AuditSubject subject,
    UUID owner,
    UUID vacancyId,
    Map<UUID, Set<UUID>> people,
    String requestId) {

  private static final AuditSubject NOTHING = new AuditSubject(null, null, null);
  private static final String CANDIDATE = "candidate";
  private static final String VACANCY = "vacancy";

  static Entry of(Seen seen, Actor actor, Instant now) {
    Map<UUID, Set<UUID>> people = new HashMap<>();
    seen.people()
        .forEach(
            (owner, ids) -> {
              if (!ids.isEmpty()) {
                people.put(owner, new LinkedHashSet<>(ids));
              }
            });
    return entry(
        actor, now, seen.action(), NOTHING, actor.organisationId(), seen.vacancyId(), people);
  }

  /** One for each thing. */
  static List<Entry> of(Changed changed, Actor actor, Instant now) {
    return changed.things().stream().map(thing -> of(changed, thing, actor, now)).toList();
  }

  private static Entry of(Changed changed, Changed.Thing thing, Actor actor, Instant now) {
    UUID owner = changed.organisationId();
    UUID id = thing.id();
    return entry(
        actor,
        now,
        changed.kind() + "." + thing.change().name().toLowerCase(Locale.ROOT),
        new AuditSubject(changed.kind(), id, thing.version()),
        owner,
        changed.kind().equals(VACANCY) ? id : null,
        changed.kind().equals(CANDIDATE) ? Map.of(owner, Set.of(id)) : Map.of());
  }

  private static Entry entry(
      Actor actor,
      Instant now,
      String action,
      AuditSubject subject,
      UUID owner,
      UUID vacancyId,
      Map<UUID, Set<UUID>> people) {
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    String requestId = RequestId.current().orElse(null);
    return new Entry(
        TimeOrderedId.at(at), at, actor, action, subject, owner, vacancyId, people, requestId);
  }

  /** Where it stands: whoever did it hears of all people, an owner of its own. */
  Stream<Log> logs() {
    Set<UUID> logs = new LinkedHashSet<>(List.of(actor.organisationId()));
    logs.add(owner);
    logs.addAll(people.keySet());
    return logs.stream().map(log -> new Log(this, log));
  }

  /** The people it is about. */
  Stream<Subject> subjects() {
    return people.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(one -> new Subject(each.getKey(), one, id)));
  }

  /** An event in the log of one organisation. */
  record Log(Entry entry, UUID organisation) {

    /** How many people it is about, as this log says it. */
    int number() {
      return organisation.equals(entry.actor().organisationId())
          ? entry.people().values().stream().mapToInt(Set::size).sum()
          : entry.people().getOrDefault(organisation, Set.of()).size();
    }

    /** Those whom the organisation represents, as PostgreSQL writes an array. */
    String candidates() {
      return entry.people().getOrDefault(organisation, Set.of()).stream()
          .map(UUID::toString)
          .collect(Collectors.joining(",", "{", "}"));
    }
  }

  /** A person that an event is about. */
  record Subject(UUID owner, UUID person, UUID event) {}
}
