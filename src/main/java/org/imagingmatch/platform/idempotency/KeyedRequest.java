package org.imagingmatch.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * A request that carries a key.
 *
 * @param key as the caller chose it; another organisation's same key is another one
 * @param fingerprints what tells it from other requests, under each secret that is accepted, the
 *     newest first
 */
record KeyedRequest(UUID organisationId, String key, List<byte[]> fingerprints) {

  /** Whether a fingerprint that was kept is that of this request. */
  boolean is(byte[] kept) {
    return fingerprints.stream().anyMatch(each -> MessageDigest.isEqual(each, kept));
  }

  /** The fingerprint to keep. */
  byte[] fingerprint() {
    return fingerprints.get(0);
  }

  /** What names the place of its answer. */
  byte[] place() {
    return place(organisationId, key);
  }

  /** What names the place of the answer under a key. */
  static byte[] place(UUID organisationId, String key) {
    return (organisationId + " " + key).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The number that replicas lock while they work under the key. Two keys of one number would only
   * wait for each other.
   */
  long lock() {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(place())).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
