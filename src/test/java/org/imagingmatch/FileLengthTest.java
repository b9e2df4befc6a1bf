package org.imagingmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no file may become. */
class FileLengthTest {

  @Test
  void filesAreShort() {
    assertThat(sources()).filteredOn(file -> lines(file) >= 300).isEmpty();
  }

  @Test
  void theUsualFileIsShorterStill() {
    List<Long> sorted = sources().stream().map(FileLengthTest::lines).sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).isLessThan(60);
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
