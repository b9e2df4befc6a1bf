package org.imagingmatch.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands of {@code deploy/README.md} that need no cluster do what they say. */
class InstructionsTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");

  /** As far as a pipe to a cluster. */
  private static final Pattern ALONE =
      Pattern.compile(
          "^(?:openssl|kubectl kustomize|deploy/overlays/kind/)[^|]*(?:\\| sed [^|]*)?");

  static Stream<String> commands() {
    return lines().flatMap(line -> ALONE.matcher(line).results()).map(MatchResult::group);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandRuns(String command, @TempDir Path folder) {
    Commands.need("bash", "openssl", "kubectl");
    String key = folder.resolve("kind.pem").toString();
    Commands.run("openssl", "genrsa", "-out", key, "2048");
    assertThat(Commands.run("bash", "-c", command.replace("kind.pem", key))).isNotNull();
  }

  @Test
  void nothingIsLeftOutUnseen() {
    assertThat(commands()).hasSizeGreaterThan(3);
  }

  @Test
  void whatIsNamedIsThere() {
    List<String> paths =
        lines()
            .flatMap(line -> Pattern.compile("\\b(?:deploy|src)/[\\w./-]+").matcher(line).results())
            .map(MatchResult::group)
            .toList();
    assertThat(paths).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
  }

  private static Stream<String> lines() {
    try {
      return BLOCK
          .matcher(Files.readString(Overlay.DEPLOY.resolve("README.md")))
          .results()
          .map(found -> found.group(1).replaceAll("\\\\\\n\\s*", ""))
          .flatMap(String::lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
