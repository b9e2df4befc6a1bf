package org.imagingmatch.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.imagingmatch.platform.OwnerOnly;
import org.imagingmatch.platform.StartRefused;

/**
 * The folder that holds everything of an embedded database, locked for this process. Nothing in it
 * is ever deleted.
 */
public final class DataFolder implements AutoCloseable {

  /** The version whose programs are shipped; data of another one cannot be read by them. */
  static final String MAJOR_VERSION = "18";

  private static final String LOCK = "imaging-match.lock";
  private static final String VERSION = "PG_VERSION";

  private final Path directory;
  private final FileChannel lock;

  private DataFolder(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Creates the folder when needed and takes it for this process.
   *
   * @throws StartRefused when it is in use, not ours, of another version or cannot be written
   */
  public static DataFolder open(Path path) {
    Path directory = path.toAbsolutePath().normalize();
    try {
      OwnerOnly.createDirectories(directory);
      // What the operating system says of the server's program has no links in it.
      directory = directory.toRealPath();
      refuseForeign(directory);
      DataFolder folder = new DataFolder(directory, lock(directory));
      folder.refuseOtherVersion();
      return folder;
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw new StartRefused(
          "The database folder %s cannot be created: %s is not a folder."
              .formatted(directory, e.getFile()),
          e);
    } catch (IOException e) {
      throw new StartRefused(
          "The database folder %s cannot be written: %s.".formatted(directory, reason(e)), e);
    }
  }

  /** The folder itself, absolute and without symbolic links. */
  Path path() {
    return directory;
  }

  /** A file of this service in the folder. */
  Path file(String name) {
    return directory.resolve(name);
  }

  /** The folder of PostgreSQL itself; absent until a database was created completely. */
  Path data() {
    return directory.resolve("data");
  }

  @Override
  public String toString() {
    return directory.toString();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static void refuseForeign(Path directory) throws IOException {
    if (Files.exists(directory.resolve(VERSION))) {
      throw new StartRefused(
          ("The database folder %s is the data folder of a PostgreSQL %s server of your own;"
                  + " choose an empty one with IMAGING_MATCH_DATABASE_DIRECTORY.")
              .formatted(directory, version(directory)));
    }
    if (Files.exists(directory.resolve(LOCK))) {
      return;
    }
    try (Stream<Path> content = Files.list(directory)) {
      if (content.anyMatch(file -> !file.endsWith(LOCK))) {
        throw new StartRefused(
            ("The database folder %s is not empty and holds no imaging-match database;"
                    + " choose an empty one with IMAGING_MATCH_DATABASE_DIRECTORY.")
                .formatted(directory));
      }
    }
  }

  private static FileChannel lock(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      String owner = read(channel);
      channel.close();
      throw new StartRefused(
          "The database folder %s is in use by another imaging-match (process %s)."
              .formatted(directory, owner.isBlank() ? "unknown" : owner));
    }
    byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
    return channel;
  }

  /** Beyond the content, because Windows keeps other processes from reading what is locked. */
  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(20);
    channel.read(content, 0);
    return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).trim();
  }

  private void refuseOtherVersion() throws IOException {
    if (!Files.exists(data())) {
      return;
    }
    String version = Files.exists(data().resolve(VERSION)) ? version(data()) : "";
    if (!version.equals(MAJOR_VERSION)) {
      lock.close();
      throw new StartRefused(
          version.isEmpty()
              ? "The database folder %s is damaged: data/PG_VERSION is missing.".formatted(this)
              : ("The database folder %s holds data of PostgreSQL %s; this version of imaging-match"
                      + " reads %s only. Nothing was changed.")
                  .formatted(this, version, MAJOR_VERSION));
    }
  }

  private static String version(Path data) throws IOException {
    return Files.readString(data.resolve(VERSION)).trim();
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : String.valueOf(e.getMessage());
  }
}
