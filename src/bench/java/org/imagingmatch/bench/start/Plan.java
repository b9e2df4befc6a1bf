package org.imagingmatch.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param jdks each on its own
 * @param archives those that are tried where the JDK knows them
 * @param flags sets of further options of the JVM
 * @param runs starts of each variant
 * @param rankings asked for after each start
 * @param patience how long each start may wait for other work on the machine to rest
 * @param work folder for what is made on the way
 */
record Plan(
    List<Jdk> jdks,
    List<Archive> archives,
    List<List<String>> flags,
    int runs,
    int rankings,
    Duration patience,
    Path work) {

  /** What {@code mvn package} makes, with PostgreSQL, and classes loaded by Quarkus. */
  static final Path LOCAL = Path.of("target", "quarkus-app");

  /** What {@code mvn -Pimage package} makes, without, and classes loaded by the JVM. */
  static final Path IMAGE = Path.of("target", "image");

  static final String USAGE =
      "StartTimes [--jdk HOME]... [--archive NONE|CLASS_DATA|AOT_CACHE]... [--flags '-X...']..."
          + " [--runs N] [--rankings N] [--patience SECONDS] [--work FOLDER]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException for what is not in {@link #USAGE}
   */
  static Plan of(String... arguments) throws IOException {
    List<Jdk> jdks = new ArrayList<>();
    List<Archive> archives = new ArrayList<>();
    List<List<String>> flags = new ArrayList<>();
    int runs = 7;
    int rankings = 2_000;
    Duration patience = Duration.ofSeconds(20);
    Path work = Path.of("target", "start");
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      String value = arguments[at + 1];
      switch (arguments[at]) {
        case "--jdk" -> jdks.add(Jdk.in(Path.of(value)));
        case "--archive" -> archives.add(Archive.valueOf(value));
        case "--flags" -> flags.add(Stream.of(value.split(" ")).filter(f -> !f.isEmpty()).toList());
        case "--runs" -> runs = Integer.parseInt(value);
        case "--rankings" -> rankings = Integer.parseInt(value);
        case "--patience" -> patience = Duration.ofSeconds(Long.parseLong(value));
        case "--work" -> work = Path.of(value);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Plan(
        jdks.isEmpty() ? List.of(Jdk.running()) : jdks,
        archives.isEmpty() ? List.of(Archive.values()) : archives,
        flags.isEmpty() ? List.of(List.of()) : flags,
        runs,
        rankings,
        patience,
        work);
  }

  /** Every way to run the service that is asked for. */
  List<Variant> variants(Production production, OwnComputer computer) {
    List<Variant> variants = new ArrayList<>();
    for (Jdk jdk : jdks) {
      if (archives.contains(Archive.NONE)) {
        variants.add(new Variant(computer, jdk, LOCAL, Archive.NONE, List.of()));
        variants.add(new Variant(production, jdk, LOCAL, Archive.NONE, List.of()));
      }
      for (Archive archive : archives) {
        if (archive.isKnownTo(jdk.feature())) {
          flags.forEach(each -> variants.add(new Variant(production, jdk, IMAGE, archive, each)));
        }
      }
    }
    return variants;
  }
}
