package org.imagingmatch.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** For each foreign name one of the same form that nothing ever had. */
final class Never {

  private final Foreign foreign;
  private final Random random = new Random();
  private final Map<String, String> names = new HashMap<>();

  Never(Foreign foreign) {
    this.foreign = foreign;
  }

  /** The request with those in the place of the foreign ones. */
  Example insteadOf(Example request) {
    return request.map(text -> foreign.has(text) ? insteadOf(text) : text);
  }

  String insteadOf(String name) {
    return names.computeIfAbsent(name, this::invented);
  }

  private String invented(String name) {
    if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      // Beside the other, so that a list which goes on after either is the same.
      return name.substring(0, 24) + "%012x".formatted(random.nextLong() >>> 16);
    }
    if (name.matches("\"[0-9a-f]{8}-\\d+\"")) {
      return "\"%08x%s".formatted(random.nextInt(), name.substring(9));
    }
    String invented;
    do {
      invented = name.chars().mapToObj(this::alike).collect(Collectors.joining());
    } while (foreign.has(invented));
    return invented;
  }

  private String alike(int character) {
    if (Character.isDigit(character)) {
      return String.valueOf(random.nextInt(10));
    }
    if (Character.isLetter(character)) {
      char first = Character.isUpperCase(character) ? 'A' : 'a';
      return String.valueOf((char) (first + random.nextInt(26)));
    }
    return Character.toString(character);
  }
}
