package org.imagingmatch.platform.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.imagingmatch.platform.Cursors;

/** The last item of a page, after which the next page begins. */
record Cursor(Instant createdAt, UUID id) {

  private static final int LENGTH = Long.BYTES * 3;

  static Cursor after(Listed last) {
    return new Cursor(last.createdAt(), last.id());
  }

  /** Answers 400 unless it was {@link #written} for the same list. */
  static Cursor read(String text, String list) {
    return Cursors.read(text, list, Cursor::of);
  }

  private static Cursor of(ByteBuffer bytes) {
    return new Cursor(
        Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS),
        new UUID(bytes.getLong(), bytes.getLong()));
  }

  /** URL-safe and opaque. */
  String written(String list) {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt));
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Cursors.write(bytes.array(), list);
  }
}
