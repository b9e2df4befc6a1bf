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
import java.util.function.BiFunction;
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

  static Entry of(Changed changed, Actor actor, Instant now) {
    UUID owner = changed.organisationId();
    UUID id = changed.id();
    return entry(
        actor,
        now,
        changed.kind() + "." + changed.change().name().toLowerCase(Locale.ROOT),
        new AuditSubject(changed.kind(), id, changed.version()),
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

  /** The organisations in whose logs it belongs. */
  List<UUID> logs() {
    Set<UUID> logs = new LinkedHashSet<>(List.of(actor.organisationId()));
    logs.add(owner);
    logs.addAll(people.keySet());
    return List.copyOf(logs);
  }

  /** How many people it is about, as a log says it: whoever did it hears of all. */
  int people(UUID log) {
    return log.equals(actor.organisationId())
        ? people.values().stream().mapToInt(Set::size).sum()
        : people.getOrDefault(log, Set.of()).size();
  }

  /** For each of the people, the organisation that represents them. */
  UUID[] owners() {
    return each((owner, person) -> owner);
  }

  /** The people, in the same order. */
  UUID[] candidates() {
    return each((owner, person) -> person);
  }

  private UUID[] each(BiFunction<UUID, UUID, UUID> part) {
    return people.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(id -> part.apply(entry.getKey(), id)))
        .toArray(UUID[]::new);
  }
}
