package org.imagingmatch.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks, and the digest by which its policy knows that it is this style. The one piece
 * that is not escaped: it is this program's own, and cannot end its element.
 */
final class Style implements Html {

  static final String CSS = read();

  /** For {@code style-src} (Content Security Policy Level 3). */
  static final String DIGEST = "sha256-" + digest();

  @Override
  public void write(StringBuilder out) {
    out.append("<style>").append(CSS).append("</style>");
  }

  private static String read() {
    try (InputStream file = Style.class.getResourceAsStream("page.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest() {
    try {
      byte[] bytes = CSS.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
