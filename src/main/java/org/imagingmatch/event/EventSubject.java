package org.imagingmatch.event;

import java.util.UUID;
import org.imagingmatch.platform.store.Versioned;

/**
 * What an event is about.
 *
 * @param kind such as {@code candidate}
 * @param externalId the reader's own name for it; null = none, or not its own, or no longer kept
 * @param etag of the state that it had then; null = it is gone, or its state did not change
 * @param href where it is read; null = it is gone
 */
public record EventSubject(String kind, UUID id, String externalId, String etag, String href) {

  private static final String CANDIDATE = "/v1/candidates/";
  private static final String FACILITY = "/v1/facilities/";
  private static final String VACANCY = "/v1/vacancies/";

  static EventSubject of(
      EventType type, String kind, UUID id, String externalId, Long version, EventData data) {
    boolean gone = type.isTombstone();
    return new EventSubject(
        kind,
        id,
        externalId,
        gone || version == null ? null : Versioned.etag(id, version),
        gone ? null : href(kind, id, data));
  }

  private static String href(String kind, UUID id, EventData data) {
    if (data != null && data.vacancyId() != null) {
      return VACANCY + data.vacancyId() + "/matches/" + id;
    }
    return switch (kind) {
      case "candidate" -> CANDIDATE + id;
      case "facility" -> FACILITY + id;
      case "vacancy" -> VACANCY + id;
      default -> null;
    };
  }
}
