package org.imagingmatch.matching.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /** Whether there is one on this computer. */
  static boolean isThere() {
    return NAMES.stream().anyMatch(Chromium::isOnThePath);
  }

  /** Whether a command is there. */
  static boolean isOnThePath(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** The document as it is once the page at an address has done its work. */
  static String dom(String address, String... switches) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    Path dom = profile.resolve("dom.html");
    List<String> command =
        new ArrayList<>(
            List.of(
                NAMES.stream().filter(Chromium::isOnThePath).findFirst().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                // Asks nobody else for anything.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--disable-sync",
                "--no-first-run",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + profile,
                "--dump-dom"));
    command.addAll(List.of(switches));
    command.add(address);
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!browser.waitFor(2, TimeUnit.MINUTES)) {
        throw new IOException("The browser shows nothing of " + address);
      }
      return Files.readString(dom);
    } finally {
      browser.destroyForcibly();
    }
  }
}
