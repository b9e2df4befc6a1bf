package org.imagingmatch.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of what each role may, kept in a file so that a change of it is seen in a review. */
final class CommittedTable {

  /** Who comes without a credential. */
  static final String ANONYMOUS = "anonymous";

  /** The columns, after what the row is about. */
  static final List<String> ROLES =
      List.of("agency", "recruiter", "provider", "auditor", "operator", "admin", ANONYMOUS);

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Path file;

  CommittedTable(String name) {
    this.file = Path.of("src/test/resources/org/imagingmatch/openapi", name);
  }

  /** Who may, by row. */
  Map<String, Set<String>> rows() {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    List<String> lines = lines();
    List<String> columns = Arrays.asList(lines.get(0).split(","));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Set<String> allowed = new HashSet<>();
      for (int i = 1; i < cells.length; i++) {
        if (cells[i].equals(YES)) {
          allowed.add(columns.get(i));
        }
      }
      rows.put(cells[0], allowed);
    }
    return rows;
  }

  /**
   * It says exactly this; else says which lines are to be added and removed.
   *
   * @param about name of the first column
   */
  void isExactly(String about, Map<String, Set<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(Stream.concat(Stream.of(about), ROLES.stream()).collect(Collectors.joining(",")));
    new TreeMap<>(rows)
        .forEach(
            (row, allowed) ->
                lines.add(
                    Stream.concat(
                            Stream.of(row),
                            ROLES.stream().map(role -> allowed.contains(role) ? YES : NO))
                        .collect(Collectors.joining(","))));
    List<String> committed = lines();
    assertThat(committed)
        .as(
            "%s is not what the service says. If that is meant, add these lines in their order:%n%s%n"
                + "and remove these:%n%s",
            file, without(lines, committed), without(committed, lines))
        .isEqualTo(lines);
  }

  private static String without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.joining("\n"));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
