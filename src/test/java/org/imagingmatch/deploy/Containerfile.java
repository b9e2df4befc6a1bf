package org.imagingmatch.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The instructions of {@code deploy/Containerfile}, each on one line, without comments. */
record Containerfile(List<Instruction> instructions) {

  private static final Path FILE = Path.of("deploy", "Containerfile");

  /** One of them: {@code COPY}, and what is to be copied where. */
  record Instruction(String name, String rest) {

    static Instruction of(String line) {
      String[] words = line.split("\\s+", 2);
      return new Instruction(words[0], words[1]);
    }
  }

  static Containerfile read() {
    try {
      String joined =
          Files.readString(FILE).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
      return new Containerfile(
          joined.lines().filter(line -> !line.isBlank()).map(Instruction::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What all instructions of a name say. */
  List<String> all(String name) {
    return instructions.stream()
        .filter(each -> each.name().equals(name))
        .map(Instruction::rest)
        .toList();
  }

  /** What becomes the image. */
  Containerfile lastStage() {
    List<Instruction> stage = new ArrayList<>();
    for (Instruction each : instructions) {
      if (each.name().equals("FROM")) {
        stage.clear();
      }
      stage.add(each);
    }
    return new Containerfile(List.copyOf(stage));
  }
}
