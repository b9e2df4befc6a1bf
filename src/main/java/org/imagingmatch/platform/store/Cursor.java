package org.imagingmatch.platform.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The last item of a page, after which the next page begins. */
record Cursor(Instant createdAt, UUID id) {

  private static final int LENGTH = Long.BYTES * 3;

  static Cursor after(Listed last) {
    return new Cursor(last.createdAt(), last.id());
  }

  static Cursor of(ByteBuffer bytes) {
    return new Cursor(
        Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS),
        new UUID(bytes.getLong(), bytes.getLong()));
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt))
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
