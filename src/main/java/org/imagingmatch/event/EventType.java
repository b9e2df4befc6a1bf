package org.imagingmatch.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can happen. */
public enum EventType {
  CANDIDATE_CREATED("candidate.created"),
  CANDIDATE_UPDATED("candidate.updated"),
  CANDIDATE_DELETED("candidate.deleted"),
  CANDIDATE_ERASED("candidate.erased"),
  CANDIDATE_EXPIRED("candidate.expired"),
  FACILITY_CREATED("facility.created"),
  FACILITY_UPDATED("facility.updated"),
  FACILITY_DELETED("facility.deleted"),
  VACANCY_CREATED("vacancy.created"),
  VACANCY_UPDATED("vacancy.updated"),
  VACANCY_DELETED("vacancy.deleted"),
  VACANCY_STATUS_CHANGED("vacancy.status-changed"),

  /** An agency may see a vacancy from now on. */
  VACANCY_OPENED("vacancy.opened"),
  /** A vacancy that an agency may see was written. */
  VACANCY_CHANGED("vacancy.changed"),
  /** An agency may see a vacancy no longer, for whatever reason. */
  VACANCY_CLOSED("vacancy.closed"),

  /** A person became eligible for a vacancy that is watched. */
  MATCH_BECAME_ELIGIBLE("match.became-eligible"),
  /** A person is no longer eligible for a vacancy that is watched. */
  MATCH_STOPPED_BEING_ELIGIBLE("match.stopped-being-eligible");

  /** All of them as clients call them. */
  public static final Set<String> ALL =
      Arrays.stream(values()).map(EventType::text).collect(Collectors.toUnmodifiableSet());

  private static final Set<EventType> TOMBSTONES =
      Set.of(
          CANDIDATE_DELETED,
          CANDIDATE_ERASED,
          CANDIDATE_EXPIRED,
          FACILITY_DELETED,
          VACANCY_DELETED,
          VACANCY_CLOSED);

  private static final Map<String, EventType> BY_TEXT =
      Arrays.stream(values()).collect(Collectors.toMap(EventType::text, Function.identity()));

  private final String text;

  EventType(String text) {
    this.text = text;
  }

  /** What clients call it. */
  public String text() {
    return text;
  }

  /** The type of that name; empty if there is none. */
  static Optional<EventType> of(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /** Whether what it is about cannot be read any more. */
  boolean isTombstone() {
    return TOMBSTONES.contains(this);
  }
}
