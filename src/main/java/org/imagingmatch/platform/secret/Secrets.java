package org.imagingmatch.platform.secret;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests for things that only this deployment may recognise. Each purpose has a key of its
 * own, derived from the deployment's secret.
 */
@Singleton
public class Secrets {

  /** Fewest bytes of a secret. */
  public static final int FEWEST_BYTES = 32;

  private static final String HMAC = "HmacSHA256";

  private final List<byte[]> all;

  /** From what is configured; {@link #decoded} says what is refused. */
  public Secrets(SecretConfig config) {
    this.all = config.all().orElse(List.of()).stream().map(Secrets::decoded).toList();
  }

  /**
   * The bytes of a configured secret.
   *
   * @throws IllegalArgumentException when it is not Base64 or too short; never quotes it
   */
  public static byte[] decoded(String secret) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(secret.trim());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a secret of imaging-match.secrets is not Base64");
    }
    if (bytes.length < FEWEST_BYTES) {
      throw new IllegalArgumentException(
          "a secret of imaging-match.secrets has less than " + FEWEST_BYTES + " bytes");
    }
    return bytes;
  }

  /** HMAC-SHA-256 of some bytes under the newest secret. */
  public byte[] digest(String purpose, byte[]... parts) {
    return digest(newest(), purpose, parts);
  }

  /** The same under every secret that is still accepted, the newest first. */
  public List<byte[]> digests(String purpose, byte[]... parts) {
    return all.stream().map(secret -> digest(secret, purpose, parts)).toList();
  }

  private byte[] newest() {
    if (all.isEmpty()) {
      throw new IllegalStateException("imaging-match.secrets is not set");
    }
    return all.get(0);
  }

  private static byte[] digest(byte[] secret, String purpose, byte[]... parts) {
    Mac mac = mac(mac(secret).doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    for (byte[] part : parts) {
      // With its length, so that no two lists of parts are the same bytes.
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
      mac.update(part);
    }
    return mac.doFinal();
  }

  private static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
