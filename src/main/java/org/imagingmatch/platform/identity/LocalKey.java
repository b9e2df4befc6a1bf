package org.imagingmatch.platform.identity;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.imagingmatch.platform.OwnerOnly;
import org.imagingmatch.platform.StartRefused;

/** The key with which the service signs tokens for itself in local mode. */
public final class LocalKey {

  static final String ISSUER = "imaging-match-local";
  private static final String AUDIENCE = "imaging-match";
  private static final Duration LIFE = Duration.ofHours(12);
  private static final String FILE = "signing-key";

  private final KeyPair pair;

  private LocalKey(KeyPair pair) {
    this.pair = pair;
  }

  /**
   * The key of a folder, made at the first call.
   *
   * @throws StartRefused when it cannot be read or written
   */
  public static LocalKey in(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        OwnerOnly.write(file, generate());
      }
      return new LocalKey(decode(Files.readString(file)));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new StartRefused(
          "The signing key %s cannot be used: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** What makes the service accept the tokens of this key and no others. */
  public Map<String, String> settings() {
    return Map.of(
        "mp.jwt.verify.publickey",
        Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
        "mp.jwt.verify.issuer",
        ISSUER,
        "mp.jwt.verify.audiences",
        AUDIENCE,
        "smallrye.jwt.time-to-live",
        Long.toString(LIFE.toSeconds()));
  }

  /** A token, good for twelve hours from {@code now}. */
  public String token(UUID organisation, Set<String> roles, Instant now) {
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject("local-" + String.join("-", new TreeSet<>(roles)))
        .claim("org", organisation.toString())
        .groups(roles)
        .issuedAt(now)
        .expiresAt(now.plus(LIFE))
        .jws()
        .sign(pair.getPrivate());
  }

  private static String generate() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return Base64.getEncoder()
        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
  }

  private static KeyPair decode(String encoded) throws GeneralSecurityException {
    KeyFactory keys = KeyFactory.getInstance("RSA");
    RSAPrivateCrtKey secret =
        (RSAPrivateCrtKey)
            keys.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded.trim())));
    return new KeyPair(
        keys.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())),
        secret);
  }
}
