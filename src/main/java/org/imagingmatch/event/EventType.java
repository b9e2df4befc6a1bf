package org.imagingmatch.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
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

  /** A person is eligible for a vacancy that is watched, or no longer so. */
  MATCH_BECAME_ELIGIBLE("match.became-eligible"),
  MATCH_STOPPED_BEING_ELIGIBLE("match.stopped-being-eligible");

  /** All of them as clients call them. */
  public static final Set<String> ALL =
      Arrays.stream(values()).map(EventType::text).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ENDS = Set.of("deleted", "erased", "expired", "closed");

  private final String text;

  EventType(String text) {
    this.text = text;
  }

  /** As clients call it. */
  public String text() {
    return text;
  }

  /** The type of that name; empty if there is none. */
  static Optional<EventType> of(String text) {
    return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
  }

  /** Whether what it is about cannot be read any more. */
  boolean isTombstone() {
    return ENDS.contains(text.substring(text.indexOf('.') + 1));
  }
}
