package org.imagingmatch.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** Creates a folder and those above it that are missing. */
  public static void createDirectories(Path directory) throws IOException {
    Files.createDirectories(directory, permissions("rwx------"));
  }

  /** Writes a secret whole or not at all. */
  public static void write(Path file, String secret) throws IOException {
    Path partial =
        Files.createTempFile(
            file.getParent(), file.getFileName().toString(), "", permissions("rw-------"));
    Files.writeString(partial, secret);
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] permissions(String posix) {
    // Elsewhere (Windows) a user's data folder is closed to other users already.
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
        }
        : new FileAttribute<?>[0];
  }
}
