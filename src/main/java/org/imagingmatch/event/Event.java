package org.imagingmatch.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param id the same whenever it is read
 * @param type one of {@link EventType}
 * @param data null = there is no more to say
 * @param position where it stands in the feed; not part of an answer
 */
public record Event(
    UUID id,
    String type,
    Instant at,
    EventSubject subject,
    EventData data,
    @JsonIgnore Position position) {}
