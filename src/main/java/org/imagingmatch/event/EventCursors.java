package org.imagingmatch.event;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;
import org.imagingmatch.platform.secret.Secrets;

/**
 * Positions as clients hold them: sealed for their organisation, because a position that the feed
 * never gave out could lie behind what is yet to come.
 */
@Singleton
class EventCursors {

  private static final String PURPOSE = "cursor of events";
  private static final int PLACE = Long.BYTES * 4;
  private static final int SEAL = 16;

  private final Secrets secrets;

  EventCursors(Secrets secrets) {
    this.secrets = secrets;
  }

  /** URL-safe and opaque. */
  String write(UUID organisationId, Position position) {
    byte[] place =
        ByteBuffer.allocate(PLACE)
            .putLong(position.epoch())
            .putLong(position.transaction())
            .putLong(position.sequence())
            .putLong(position.micros())
            .array();
    byte[] seal = secrets.digest(PURPOSE, organisation(organisationId), place);
    byte[] sealed = ByteBuffer.allocate(PLACE + SEAL).put(place).put(seal, 0, SEAL).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The position; answers 400 unless it was {@link #write written} for the organisation. */
  Position read(UUID organisationId, String cursor) {
    byte[] sealed = bytes(cursor);
    byte[] place = Arrays.copyOf(sealed, PLACE);
    byte[] seal = Arrays.copyOfRange(sealed, PLACE, PLACE + SEAL);
    if (secrets.digests(PURPOSE, organisation(organisationId), place).stream()
        .noneMatch(own -> MessageDigest.isEqual(Arrays.copyOf(own, SEAL), seal))) {
      throw refusal();
    }
    ByteBuffer read = ByteBuffer.wrap(place);
    return Position.of(read.getLong(), read.getLong(), read.getLong(), read.getLong());
  }

  private static byte[] bytes(String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == PLACE + SEAL) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw refusal();
    }
    throw refusal();
  }

  private static byte[] organisation(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
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
