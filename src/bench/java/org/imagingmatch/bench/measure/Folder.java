package org.imagingmatch.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the data of one size lies between runs, with a note of what is complete. */
final class Folder {

  /** Dates of records age; older data is made anew. */
  private static final int GOOD_FOR_DAYS = 7;

  private static final String DAY = "day";

  private final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  /** The folder of a size; those of other people are deleted. */
  static Folder open(Path directory, int size, String fingerprint, LocalDate today)
      throws IOException {
    Files.createDirectories(directory);
    String prefix = size + "-";
    Path own = directory.resolve(prefix + fingerprint);
    try (Stream<Path> all = Files.list(directory)) {
      for (Path each :
          all.filter(one -> one.getFileName().toString().startsWith(prefix)).toList()) {
        if (!each.equals(own)) {
          delete(each);
        }
      }
    }
    Folder folder = new Folder(own);
    boolean known = Files.exists(own.resolve(DAY));
    if (!known || folder.day().plusDays(GOOD_FOR_DAYS).isBefore(today)) {
      delete(own);
      Files.createDirectories(own);
      Files.writeString(own.resolve(DAY), today.toString());
    }
    return folder;
  }

  /** A part of it. */
  Path resolve(String part) {
    return path.resolve(part);
  }

  /** Whether a part is there, complete, and would be made the same today. */
  boolean has(String part, String fingerprint) throws IOException {
    Path note = note(part);
    return Files.exists(note) && Files.readString(note).equals(fingerprint);
  }

  /** Takes a part away. */
  void clear(String part) throws IOException {
    Files.deleteIfExists(note(part));
    delete(resolve(part));
  }

  /** Notes that a part is complete. */
  void complete(String part, String fingerprint) throws IOException {
    Files.writeString(note(part), fingerprint);
  }

  private Path note(String part) {
    return path.resolve(part + ".complete");
  }

  /** The day on which the records stand. */
  LocalDate day() throws IOException {
    return LocalDate.parse(Files.readString(path.resolve(DAY)));
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      List<Path> deepestFirst;
      try (Stream<Path> all = Files.walk(tree)) {
        deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }
}
