package org.imagingmatch.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tables, and a name for exactly these: a digest of all that were read. */
final class VersionedFiles implements ReferenceFiles {

  private static final int LENGTH = 16;

  private final ReferenceFiles files;
  private final Map<String, byte[]> read = new TreeMap<>();

  VersionedFiles(ReferenceFiles files) {
    this.files = files;
  }

  @Override
  public InputStream open(String file) {
    try (InputStream content = files.open(file)) {
      if (content == null) {
        return null;
      }
      byte[] bytes = content.readAllBytes();
      read.put(file, bytes);
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for the same tables, in whatever order they were read. */
  String version() {
    MessageDigest digest = sha256();
    read.forEach(
        (file, bytes) -> {
          digest.update(file.getBytes(StandardCharsets.UTF_8));
          digest.update(sha256().digest(bytes));
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
