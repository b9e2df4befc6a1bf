package org.imagingmatch.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Remarks in words. */
class HintTest {

  private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z]\\w+)\"");

  @Test
  void theWorstComesFirst() {
    List<Hint> hints =
        Hint.of(
            List.of(
                Remark.note("/a", "weights.nothing"),
                Remark.impossible("/b", "person.noModality"),
                Remark.warning("/c", "shared.nobody")),
            "fr;q=not");
    assertThat(hints).extracting(Hint::pointer).containsExactly("/b", "/c", "/a");
  }

  @Test
  void everyCodeHasWordsAndACure() throws IOException {
    assertThat(ResourceBundle.getBundle("org.imagingmatch.lint.hints").keySet())
        .isEqualTo(
            codes().stream()
                .flatMap(code -> Stream.of(code, code + ".cure"))
                .collect(Collectors.toSet()));
  }

  private static Set<String> codes() throws IOException {
    try (Stream<Path> rules = Files.list(Path.of("src/main/java/org/imagingmatch/lint"))) {
      return rules
          .flatMap(HintTest::lines)
          .flatMap(line -> CODE.matcher(line).results())
          .map(MatchResult::group)
          .map(quoted -> quoted.replace("\"", ""))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
