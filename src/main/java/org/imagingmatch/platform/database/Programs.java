package org.imagingmatch.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.imagingmatch.platform.StartRefused;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once into the database folder. */
final class Programs {

  private static final boolean WINDOWS = osName().startsWith("windows");

  private final Path directory;

  private Programs(Path directory) {
    this.directory = directory;
  }

  /**
   * Makes sure that this packaging brings them.
   *
   * @throws StartRefused when it does not, as in the container image
   */
  static void require() {
    try {
      open().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks the programs unless a former start did, also after that one was interrupted. */
  static Programs unpack(DataFolder folder) throws IOException {
    byte[] archive = archive();
    Path target = folder.file("programs-" + digest(archive));
    if (!Files.exists(target)) {
      Path partial = Files.createTempDirectory(target.getParent(), "unpacking-");
      extract(archive, partial);
      Files.move(partial, target);
    }
    return new Programs(target);
  }

  /** The file of a program, for example {@code postgres}. */
  Path path(String program) {
    return directory.resolve("bin").resolve(WINDOWS ? program + ".exe" : program);
  }

  /**
   * Runs a program to its end.
   *
   * @return its exit code
   * @param log takes what it prints
   */
  int run(Path log, Map<String, String> environment, String program, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses root; in a user namespace of its own it does not see that it is root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(path(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      return builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + program, e);
    }
  }

  private static byte[] archive() throws IOException {
    try (InputStream archive = open()) {
      return archive.readAllBytes();
    }
  }

  private static InputStream open() throws IOException {
    String os = osName();
    String family = WINDOWS ? "Windows" : os.startsWith("mac") ? "Darwin" : "Linux";
    String cpu = System.getProperty("os.arch");
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
          family, "amd64".equals(cpu) ? "x86_64" : cpu);
    } catch (IllegalStateException e) {
      throw new StartRefused(
          ("There is no embedded PostgreSQL for %s on %s;"
                  + " name your own with QUARKUS_DATASOURCE_JDBC_URL.")
              .formatted(family, cpu),
          e);
    }
  }

  private static void extract(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          write(tar, entry, file);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + file + " executable");
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String osName() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }
}
