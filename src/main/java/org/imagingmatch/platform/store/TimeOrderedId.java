package org.imagingmatch.platform.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * Ids in the order of their moments (UUID version 7, RFC 9562, 6.2 method 3), for what is only ever
 * added: a key of them is read in the order of time and grows at its end.
 */
public final class TimeOrderedId {

  private static final Random RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private TimeOrderedId() {}

  /** A new id of a moment. */
  public static UUID at(Instant moment) {
    return new UUID(time(moment), VARIANT | RANDOM.nextLong() >>> 2);
  }

  /** The least id of a moment; all of moments before, a microsecond or more, are less. */
  public static UUID first(Instant moment) {
    return new UUID(time(moment), VARIANT);
  }

  /** 48 bits of milliseconds, the version, and 12 bits for the part of the millisecond. */
  private static long time(Instant moment) {
    long nanosOfMilli = moment.getNano() % 1_000_000;
    return moment.toEpochMilli() << 16 | VERSION | nanosOfMilli * 4096 / 1_000_000;
  }
}
