package org.imagingmatch.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What signs the messages of a webhook, as Standard Webhooks 1.0 says.
 *
 * @param bytes 32 for those that the service makes
 */
record SigningSecret(byte[] bytes) {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A secret that nobody has yet. */
  static SigningSecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SigningSecret(bytes);
  }

  /** What the receiver keeps. */
  String text() {
    return PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The signature of a message.
   *
   * @param timestamp seconds since 1970 at which it is sent
   */
  String sign(String id, long timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes, HMAC));
      String signed = id + "." + timestamp + "." + body;
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a signing secret";
  }
}
