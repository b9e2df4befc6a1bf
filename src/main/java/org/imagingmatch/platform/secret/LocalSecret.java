package org.imagingmatch.platform.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.imagingmatch.platform.OwnerOnly;
import org.imagingmatch.platform.StartRefused;

/** The secret of local mode, beside its database. */
public record LocalSecret(String base64) {

  private static final String FILE = "secret";

  /**
   * The secret of a folder, made at the first call.
   *
   * @throws StartRefused when it cannot be read or written
   */
  public static LocalSecret in(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        OwnerOnly.write(file, random());
      }
      LocalSecret secret = new LocalSecret(Files.readString(file).trim());
      Secrets.decoded(secret.base64);
      return secret;
    } catch (IOException | IllegalArgumentException e) {
      throw new StartRefused("The file %s cannot be used: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** What makes the service use it. */
  public Map<String, String> settings() {
    return Map.of("imaging-match.secrets", base64);
  }

  private static String random() {
    byte[] random = new byte[Secrets.FEWEST_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }

  @Override
  public String toString() {
    return "the secret of local mode";
  }
}
