package org.imagingmatch.platform;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Opaque, URL-safe cursors. A digest ties each to its list and filters. It has no secret: a forged
 * cursor could only name another place in what the caller may read anyway.
 */
public final class Cursors {

  private static final int DIGEST = 8;

  private Cursors() {}

  /**
   * A cursor.
   *
   * @param place where the page ends
   * @param list names the list and everything that shapes it
   */
  public static String write(byte[] place, String list) {
    byte[] bytes = Arrays.copyOf(place, place.length + DIGEST);
    System.arraycopy(digest(place, list), 0, bytes, place.length, DIGEST);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The place a cursor names; answers 400 unless it was written for the same list.
   *
   * @param place reads all bytes of a place, and may fail on those that are none
   */
  public static <T> T read(String cursor, String list, Function<ByteBuffer, T> place) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      byte[] named = Arrays.copyOf(bytes, Math.max(0, bytes.length - DIGEST));
      ByteBuffer buffer = ByteBuffer.wrap(named);
      if (write(named, list).equals(cursor)) {
        T read = place.apply(buffer);
        if (!buffer.hasRemaining()) {
          return read;
        }
      }
    } catch (IllegalArgumentException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | DateTimeException
        | ArithmeticException e) {
      throw refusal();
    }
    throw refusal();
  }

  private static byte[] digest(byte[] place, String list) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(place);
      return Arrays.copyOf(sha.digest(list.getBytes(StandardCharsets.UTF_8)), DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RuntimeException refusal() {
    return Problems.invalid(
        List.of(
            Fault.in(
                "cursor",
                "The cursor is not one of this list with these filters: take nextCursor of the"
                    + " page before, or leave it out to begin anew.")));
  }
}
