package org.imagingmatch.organisation.key;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder has it. It says whose it is, so that it is looked for among the rows of that
 * organisation alone, before anything of it is believed.
 *
 * @param secret 32 bytes, which the service itself does not keep
 */
record PlainKey(UUID organisationId, UUID id, byte[] secret) {

  private static final int BYTES = 32;
  private static final String TEXT = "imk_%s_%s";

  /** Two times 32 bytes; the alphabet has the underscore too, so the lengths divide them. */
  private static final Pattern FORM =
      Pattern.compile(TEXT.formatted("([A-Za-z0-9_-]{43})", "([A-Za-z0-9_-]{43})"));

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A key that nobody has yet. */
  static PlainKey random(UUID organisationId, UUID id) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new PlainKey(organisationId, id, secret);
  }

  /** The key of a text; empty unless the text is exactly what {@link #text} writes. */
  static Optional<PlainKey> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    ByteBuffer name = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
    PlainKey key =
        new PlainKey(uuid(name), uuid(name), Base64.getUrlDecoder().decode(parts.group(2)));
    // The last character has bits to spare; a key has one spelling.
    return Optional.of(key).filter(read -> read.text().equals(text));
  }

  /** What the holder sends. */
  String text() {
    return TEXT.formatted(encoded(name()), encoded(secret));
  }

  /** Organisation and id as bytes. */
  byte[] name() {
    ByteBuffer name = ByteBuffer.allocate(BYTES);
    put(name, organisationId);
    put(name, id);
    return name.array();
  }

  private static void put(ByteBuffer name, UUID id) {
    name.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer name) {
    return new UUID(name.getLong(), name.getLong());
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a key with the id " + id;
  }
}
