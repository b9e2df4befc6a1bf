package org.imagingmatch.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small disk that is full when one fills it. It is mounted in a name space of a process of its
 * own, so that nobody else sees it, and is gone with it.
 */
final class Tmpfs implements AutoCloseable {

  private static final String READY = "ready";
  private static final int BLOCK = 64 * 1024;

  private final Process process;
  private final Path mounted;

  private Tmpfs(Process process, Path mounted) {
    this.process = process;
    this.mounted = mounted;
  }

  /** Mounts one, empty where this computer does not let us. */
  static Optional<Tmpfs> mount(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    Process process =
        new ProcessBuilder(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=%dm,mode=700 tmpfs '%s' && echo %s && exec sleep 600"
                    .formatted(megabytes, folder, READY))
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String first = said.readLine();
    if (READY.equals(first)) {
      return Optional.of(new Tmpfs(process, folder));
    }
    System.out.println("No small disk here: " + first);
    process.destroy();
    return Optional.empty();
  }

  /** What starts a program that sees it, and does not see that it is root. */
  List<String> shell() {
    return List.of(
        "nsenter", "--user", "--mount", "--target", Long.toString(process.pid()), "unshare", "-U");
  }

  /** A place on it as its programs see it. */
  Path inside(String name) {
    return mounted.resolve(name);
  }

  /** The same as this process sees it. */
  Path seen(String name) {
    return Path.of("/proc", Long.toString(process.pid()), "root" + mounted.resolve(name));
  }

  /** Leaves no room. */
  Path fill() throws IOException {
    Path ballast = seen("ballast");
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(new byte[BLOCK]);
      }
    } catch (IOException e) {
      // It is full.
      return ballast;
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
