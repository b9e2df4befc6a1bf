package org.imagingmatch.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a run of the benchmark was asked for, by system properties {@code bench.*}.
 *
 * @param quick a few minutes instead of half an hour
 * @param sizes how many people, smallest first
 * @param rounds how often each question is asked of everybody
 * @param seconds how long a load lasts
 * @param seed another one makes other people
 * @param directory keeps the databases between runs
 */
public record Settings(
    boolean quick, List<Integer> sizes, int rounds, int seconds, long seed, Path directory) {

  private static final Path DEFAULT_DIRECTORY =
      Path.of(System.getProperty("java.io.tmpdir"), "imaging-match-bench");

  /** Reads the system properties; what is absent or empty has a default. */
  static Settings read() {
    boolean quick = Boolean.parseBoolean(text("bench.quick", "false"));
    return new Settings(
        quick,
        Arrays.stream(text("bench.sizes", quick ? "10000" : "10000,100000,1000000").split(","))
            .map(String::trim)
            .map(Integer::valueOf)
            .sorted()
            .toList(),
        Integer.parseInt(text("bench.rounds", quick ? "5" : "9")),
        Integer.parseInt(text("bench.seconds", quick ? "5" : "15")),
        Long.parseLong(text("bench.seed", "1")),
        Path.of(text("bench.directory", DEFAULT_DIRECTORY.toString())).toAbsolutePath());
  }

  private static String text(String name, String otherwise) {
    String value = System.getProperty(name, "").trim();
    return value.isEmpty() ? otherwise : value;
  }
}
