package org.imagingmatch.platform.secret;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes things unreadable for whoever has the database but not the deployment's secret (AES-GCM).
 * Each gets a key of its own, made of a random salt and of where it belongs, so that it is of no
 * use in another place.
 */
@Singleton
public class Sealing {

  private static final int SALT = 16;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secrets secrets;

  Sealing(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Seals some bytes under the newest secret.
   *
   * @param place what names where they are kept; needed to open them
   */
  public byte[] seal(String purpose, byte[] plain, byte[]... place) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    try {
      byte[] key = secrets.digest(purpose, parts(salt, place));
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key).doFinal(plain);
      return ByteBuffer.allocate(SALT + hidden.length).put(salt).put(hidden).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes again; empty when no secret that is still accepted sealed them for this place. */
  public Optional<byte[]> open(String purpose, byte[] bytes, byte[]... place) {
    if (bytes.length < SALT + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    byte[] salt = Arrays.copyOf(bytes, SALT);
    return secrets.digests(purpose, parts(salt, place)).stream()
        .map(key -> opened(bytes, key))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<byte[]> opened(byte[] bytes, byte[] key) {
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key).doFinal(bytes, SALT, bytes.length - SALT));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The nonce is always the same, because no key is used twice. */
  private static Cipher cipher(int mode, byte[] key) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[12]));
    return cipher;
  }

  private static byte[][] parts(byte[] salt, byte[][] place) {
    return Stream.concat(Stream.of(salt), Arrays.stream(place)).toArray(byte[][]::new);
  }
}
