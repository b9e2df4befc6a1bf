package org.imagingmatch.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.imagingmatch.platform.secret.Secrets;
import org.imagingmatch.platform.tenancy.Tenancy;

/**
 * Opaque, URL-safe cursors. Each is sealed under a key of the deployment, together with its list,
 * everything that shapes it, and the organisation that reads it: nobody can make one up, change
 * one, or use one elsewhere.
 */
@Singleton
public class Cursors {

  private static final String PURPOSE = "cursor";
  private static final int SEAL = 16;

  private final Secrets secrets;
  private final Supplier<Optional<UUID>> reader;

  /** Of whoever reads in the request under way. */
  @Inject
  public Cursors(Secrets secrets, Tenancy tenancy) {
    this(secrets, tenancy::organisation);
  }

  Cursors(Secrets secrets, Supplier<Optional<UUID>> reader) {
    this.secrets = secrets;
    this.reader = reader;
  }

  /** The same for what is published, whose pages caches keep for everybody. */
  public Cursors ofEverybody() {
    return new Cursors(secrets, Optional::empty);
  }

  /** The same of one organisation, whoever's request is under way. */
  public Cursors of(UUID organisationId) {
    return new Cursors(secrets, () -> Optional.of(organisationId));
  }

  /**
   * A cursor.
   *
   * @param place where the page ends
   * @param list names the list and everything that shapes it
   */
  public String write(byte[] place, String list) {
    byte[] bytes = Arrays.copyOf(place, place.length + SEAL);
    System.arraycopy(secrets.digest(PURPOSE, sealed(place, list)), 0, bytes, place.length, SEAL);
    return text(bytes);
  }

  /**
   * The place a cursor names; answers 400 unless it was written for the same list and reader.
   *
   * @param place reads all bytes of a place
   */
  public <T> T read(String cursor, String list, Function<ByteBuffer, T> place) {
    return find(cursor, list, place).orElseThrow(Cursors::refusal);
  }

  /** The same; empty unless it was written for the same list and reader. */
  public <T> Optional<T> find(String cursor, String list, Function<ByteBuffer, T> place) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      int length = Math.max(0, bytes.length - SEAL);
      byte[] named = Arrays.copyOf(bytes, length);
      byte[] seal = Arrays.copyOfRange(bytes, length, bytes.length);
      ByteBuffer buffer = ByteBuffer.wrap(named);
      // The last character of Base64 has bits that mean nothing.
      if (text(bytes).equals(cursor) && isSealed(named, list, seal)) {
        T read = place.apply(buffer);
        if (!buffer.hasRemaining()) {
          return Optional.of(read);
        }
      }
    } catch (IllegalArgumentException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | DateTimeException
        | ArithmeticException e) {
      // Sealed by a release that wrote places otherwise.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isSealed(byte[] place, String list, byte[] seal) {
    return secrets.digests(PURPOSE, sealed(place, list)).stream()
        .anyMatch(each -> MessageDigest.isEqual(Arrays.copyOf(each, SEAL), seal));
  }

  private byte[][] sealed(byte[] place, String list) {
    return new byte[][] {
      place,
      list.getBytes(StandardCharsets.UTF_8),
      reader.get().map(UUID::toString).orElse("").getBytes(StandardCharsets.UTF_8)
    };
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static RuntimeException refusal() {
    return Problems.invalid(
        List.of(
            Fault.in(
                "cursor",
                "The cursor is not one of this list with these filters, or what it lists by has"
                    + " changed: take nextCursor of the page before, or leave it out to begin"
                    + " anew.")));
  }
}
