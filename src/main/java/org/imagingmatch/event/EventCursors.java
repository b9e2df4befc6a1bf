package org.imagingmatch.event;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/**
 * Positions as clients hold them: sealed for their organisation, because a position that the feed
 * never gave out could lie behind what is yet to come.
 */
@Singleton
class EventCursors {

  private static final String LIST = "events";

  private final Cursors cursors;

  EventCursors(Cursors cursors) {
    this.cursors = cursors;
  }

  /** URL-safe and opaque. */
  String write(UUID organisationId, Position position) {
    byte[] place =
        ByteBuffer.allocate(Long.BYTES * 4)
            .putLong(position.epoch())
            .putLong(position.transaction())
            .putLong(position.sequence())
            .putLong(position.micros())
            .array();
    return cursors.of(organisationId).write(place, LIST);
  }

  /** The position; answers 400 unless it was {@link #write written} for the organisation. */
  Position read(UUID organisationId, String cursor) {
    return cursors
        .of(organisationId)
        .find(
            cursor,
            LIST,
            place ->
                Position.of(place.getLong(), place.getLong(), place.getLong(), place.getLong()))
        .orElseThrow(EventCursors::refusal);
  }

  private static RuntimeException refusal() {
    return Problems.invalid(
        List.of(
            Fault.in(
                "after",
                "This is no cursor of your feed: take cursor of the last answer, now to hear of what"
                    + " happens from now on, or leave it out to begin with the oldest event.")));
  }
}
