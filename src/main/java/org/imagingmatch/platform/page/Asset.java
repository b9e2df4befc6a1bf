package org.imagingmatch.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks or what it does, and the digest by which its policy knows that it is this and
 * nothing else. The one piece that is not escaped: it is this program's own, and cannot end its
 * element.
 */
public final class Asset implements Html {

  /** How all pages look. */
  public static final Asset STYLE = new Asset("style", Asset.class, "page.css");

  private final String element;
  private final String content;

  private Asset(String element, Class<?> beside, String file) {
    this.element = element;
    this.content = read(beside, file);
  }

  /**
   * What a page does.
   *
   * @param beside the file lies in the package of this class
   */
  public static Asset script(Class<?> beside, String file) {
    return new Asset("script", beside, file);
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(element).append('>').append(content);
    out.append("</").append(element).append('>');
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For {@code style-src} or {@code script-src} (Content Security Policy Level 3). */
  String digest() {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
