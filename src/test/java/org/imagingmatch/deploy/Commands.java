package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Runs programs of the machine at the top of the project. */
final class Commands {

  private Commands() {}

  /** Leaves the test out, and says why, on a machine without a program. */
  static void need(String... programs) {
    for (String program : programs) {
      assumeTrue(isInstalled(program), program + " is not installed");
    }
  }

  /** What a command that succeeds prints. */
  static String run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectInput(nothing()).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor()).as("%s%n%s", String.join(" ", command), output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static File nothing() {
    return Path.of(File.separatorChar == '/' ? "/dev/null" : "NUL").toFile();
  }

  private static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program).toFile())
        .anyMatch(File::canExecute);
  }
}
