package org.imagingmatch.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What the faults came to: a row each, and a table of them, {@code target/faults.md}. */
public final class Report {

  /** Of every test of a fault. */
  public static final String FAULT = "fault";

  /** Of those that take too long for every build. */
  public static final String MINUTES = "minutes";

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path ROWS = TARGET.resolve("faults");

  private Report() {}

  /**
   * Says what a fault came to; what was said of the same fault before is forgotten.
   *
   * @param fault what fails
   * @param done how it was made to
   * @param figure what was measured
   */
  public static void add(String fault, String done, String figure) throws IOException {
    String time = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).toString();
    String row = "| %s | %s | %s | %s |".formatted(fault, done, figure, time);
    Files.createDirectories(ROWS);
    Files.writeString(ROWS.resolve(fault.replaceAll("\\W+", "-") + ".txt"), row + "\n");
    System.out.println(row);
  }

  /** Prints the table of all rows. */
  public static void main(String... arguments) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        "%s, %d cores shared by service, PostgreSQL and load, %s, JDK %s\n\n"
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("java.version")));
    table.append("| fault | what was done | figure | UTC |\n|---|---|---|---|\n");
    rows().forEach(table::append);
    Files.writeString(TARGET.resolve("faults.md"), table);
    System.out.println(table);
  }

  private static List<String> rows() throws IOException {
    if (!Files.exists(ROWS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(ROWS)) {
      return files.sorted().map(Report::read).toList();
    }
  }

  private static String read(Path row) {
    try {
      return Files.readString(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
