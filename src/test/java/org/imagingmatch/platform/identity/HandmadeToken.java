package org.imagingmatch.platform.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imagingmatch.organisation.LocalOrganisations;

/** Tokens put together by hand, because no library makes most of those that must be refused. */
final class HandmadeToken {

  private static final ObjectMapper JSON = new ObjectMapper();

  private HandmadeToken() {}

  /** A header that the service accepts. */
  static ObjectNode header() {
    return JSON.createObjectNode().put("typ", "JWT").put("alg", "RS256");
  }

  /** Claims that the service accepts. */
  static ObjectNode claims() {
    ObjectNode claims =
        JSON.createObjectNode()
            .put("iss", "imaging-match-local")
            .put("aud", "imaging-match")
            .put("sub", "test")
            .put("org", LocalOrganisations.AGENCY.toString())
            .put("iat", fromNow(0))
            .put("exp", fromNow(600));
    claims.putArray("groups").add("agency");
    return claims;
  }

  /** A time as claims state it. */
  static long fromNow(long seconds) {
    return Instant.now().getEpochSecond() + seconds;
  }

  /** Signed as the service expects it, with its own key. */
  static String signed(Object header, Object claims) throws GeneralSecurityException, IOException {
    return signed(header, claims, "SHA256withRSA", serviceKey());
  }

  static String signed(Object header, Object claims, String algorithm, PrivateKey key)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(key);
    if (algorithm.equals("RSASSA-PSS")) {
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }
    signature.update(unsigned(header, claims).getBytes(StandardCharsets.US_ASCII));
    return unsigned(header, claims) + "." + base64(signature.sign());
  }

  static String signedWithSecret(Object header, Object claims, String algorithm, byte[] secret)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(new SecretKeySpec(secret, algorithm));
    byte[] content = unsigned(header, claims).getBytes(StandardCharsets.US_ASCII);
    return unsigned(header, claims) + "." + base64(mac.doFinal(content));
  }

  /** The two parts that a signature covers; each is JSON, or text that only looks like it. */
  static String unsigned(Object header, Object claims) {
    return base64(header.toString().getBytes(StandardCharsets.UTF_8))
        + "."
        + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The key with which the service under test signs. */
  static PrivateKey serviceKey() throws GeneralSecurityException, IOException {
    byte[] secret =
        Base64.getDecoder().decode(Files.readString(directory().resolve("signing-key")));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret));
  }

  /** The public half of {@link #serviceKey()}, base64 text, as anybody can know it. */
  static String servicePublicKey() {
    return LocalKey.in(directory()).settings().get("mp.jwt.verify.publickey");
  }

  /** An RSA key that the service has never seen. */
  static KeyPair strangersKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static Path directory() {
    return ConfigProvider.getConfig().getValue("imaging-match.local.directory", Path.class);
  }
}
