package org.imagingmatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.imagingmatch.platform.secret.Secrets;
import org.imagingmatch.platform.store.RowId;

/**
 * Signing secrets as the database keeps them: readable with a secret of the deployment only, and
 * only in the row for which they were sealed.
 */
@ApplicationScoped
class SealedSecrets {

  private static final String PURPOSE = "webhook-secret";
  private static final String AES = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Secrets secrets;

  SealedSecrets(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Under the newest secret of the deployment. */
  byte[] sealed(RowId webhook, SigningSecret secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] text =
          cipher(Cipher.ENCRYPT_MODE, secrets.digest(PURPOSE), nonce, webhook)
              .doFinal(secret.bytes());
      return ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Under any secret of the deployment that is still accepted.
   *
   * @throws IllegalStateException when none of them sealed it
   */
  SigningSecret opened(RowId webhook, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    for (byte[] key : secrets.digests(PURPOSE)) {
      try {
        return new SigningSecret(cipher(Cipher.DECRYPT_MODE, key, nonce, webhook).doFinal(text));
      } catch (AEADBadTagException e) {
        // Another secret sealed it.
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException(
        "No secret of imaging-match.secrets opens that of webhook " + webhook.id());
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, RowId webhook)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(AES);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name(webhook.organisationId()));
    cipher.updateAAD(name(webhook.id()));
    return cipher;
  }

  private static byte[] name(UUID id) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
