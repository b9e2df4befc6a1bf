package org.imagingmatch.matching;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.imagingmatch.platform.secret.Secrets;

/**
 * What a provider calls a person whom it may not know: another name for each vacancy. Names are
 * single blocks of AES under a key of the vacancy, so the service finds the person again, and
 * nobody without the deployment's secret can tell that two names of two vacancies are one person.
 */
@Singleton
class Pseudonyms {

  private static final String PURPOSE = "pseudonym of a candidate";
  private static final String CIPHER = "AES";
  private static final int KEY_BYTES = 16;

  private final Secrets secrets;

  Pseudonyms(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The names of one vacancy. */
  Names of(UUID vacancyId) {
    byte[] key = Arrays.copyOf(secrets.digest(PURPOSE, bytes(vacancyId)), KEY_BYTES);
    return new Names(new SecretKeySpec(key, CIPHER));
  }

  /** The names of one vacancy, in both directions; not for several threads. */
  static final class Names {

    private final Cipher hiding;
    private final Cipher finding;

    private Names(SecretKey key) {
      this.hiding = cipher(Cipher.ENCRYPT_MODE, key);
      this.finding = cipher(Cipher.DECRYPT_MODE, key);
    }

    UUID hide(UUID candidateId) {
      return run(hiding, candidateId);
    }

    /** The person of a name; some id that nobody has when it is none. */
    UUID find(UUID name) {
      return run(finding, name);
    }

    /** One block, all of it random to whoever lacks the key: there is no pattern to hide. */
    private static Cipher cipher(int mode, SecretKey key) {
      try {
        Cipher cipher = Cipher.getInstance(CIPHER + "/ECB/NoPadding");
        cipher.init(mode, key);
        return cipher;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    private static UUID run(Cipher cipher, UUID id) {
      try {
        ByteBuffer block = ByteBuffer.wrap(cipher.doFinal(bytes(id)));
        return new UUID(block.getLong(), block.getLong());
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
