package org.imagingmatch.bench.start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A Java runtime of this machine.
 *
 * @param home its folder
 * @param version as it states itself, such as {@code 17.0.15}
 */
record Jdk(Path home, String version) {

  /** The one in a folder. */
  static Jdk in(Path home) throws IOException {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
    }
    return new Jdk(home, release.getProperty("JAVA_VERSION").replace("\"", ""));
  }

  /** The one that runs this. */
  static Jdk running() throws IOException {
    return in(Path.of(System.getProperty("java.home")));
  }

  int feature() {
    return Runtime.Version.parse(version).feature();
  }

  String java() {
    return home.resolve("bin").resolve("java").toString();
  }
}
