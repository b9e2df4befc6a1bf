package org.imagingmatch.organisation.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.List;
import org.imagingmatch.platform.secret.Secrets;

/**
 * What is kept of a key. The digest covers its organisation and id too, so that it is of no use in
 * another row.
 */
@ApplicationScoped
class KeyDigests {

  private static final String PURPOSE = "api-key";

  private final Secrets secrets;

  KeyDigests(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What to keep of it. */
  byte[] of(PlainKey key) {
    return secrets.digest(PURPOSE, key.name(), key.secret());
  }

  /**
   * Whether this was kept of the key, under any secret of the deployment that is still accepted.
   * Takes the same time whatever the answer.
   */
  boolean fits(byte[] kept, PlainKey key) {
    List<byte[]> digests = secrets.digests(PURPOSE, key.name(), key.secret());
    boolean fits = false;
    for (byte[] digest : digests) {
      fits |= MessageDigest.isEqual(digest, kept);
    }
    return fits;
  }
}
