package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether what was made before would be made the same today. */
final class Fingerprint {

  private static final Path BUILT = Path.of("target");
  private static final int LENGTH = 5;

  private Fingerprint() {}

  /**
   * Of a text and of built files.
   *
   * @param places below {@code target}: folders, or files without the end of their name
   */
  static String of(String text, String... places) throws IOException {
    MessageDigest digest = sha256();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    for (String place : places) {
      for (Path file : files(BUILT.resolve(place))) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }

  private static List<Path> files(Path place) throws IOException {
    String name = place.getFileName().toString();
    Path root = Files.isDirectory(place) ? place : place.getParent();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> root == place || file.getFileName().toString().startsWith(name))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("Nothing was built at " + place);
      }
      return found;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
