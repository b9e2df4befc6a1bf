package org.imagingmatch.platform.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One pattern of {@link Phrases}, taken apart once.
 *
 * @param parts in their order
 */
record Wording(List<Part> parts) {

  private static final Pattern OPTIONAL = Pattern.compile("\\[(?:\\?(\\w+))?([^\\]]*)\\]");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

  /**
   * Some of the text.
   *
   * @param condition a parameter without which the part is left out; null = none
   * @param optional the part is left out when a parameter in it is missing
   * @param pieces texts and parameters in turn, beginning with a text
   */
  private record Part(String condition, boolean optional, List<String> pieces) {

    private static Part of(String condition, boolean optional, String text) {
      List<String> pieces = new ArrayList<>();
      Matcher parameter = PARAMETER.matcher(text);
      int end = 0;
      while (parameter.find()) {
        pieces.add(text.substring(end, parameter.start()));
        pieces.add(parameter.group(1));
        end = parameter.end();
      }
      pieces.add(text.substring(end));
      return new Part(condition, optional, pieces);
    }

    private void append(StringBuilder text, Map<String, Object> parameters) {
      if (condition != null && !parameters.containsKey(condition)
          || optional && !isComplete(parameters)) {
        return;
      }
      for (int i = 0; i < pieces.size(); i++) {
        text.append(i % 2 == 0 ? pieces.get(i) : shown(parameters.get(pieces.get(i))));
      }
    }

    private boolean isComplete(Map<String, Object> parameters) {
      for (int i = 1; i < pieces.size(); i += 2) {
        if (!isThere(parameters.get(pieces.get(i)))) {
          return false;
        }
      }
      return true;
    }
  }

  static Wording of(String pattern) {
    List<Part> parts = new ArrayList<>();
    Matcher optional = OPTIONAL.matcher(pattern);
    int end = 0;
    while (optional.find()) {
      parts.add(Part.of(null, false, pattern.substring(end, optional.start())));
      parts.add(Part.of(optional.group(1), true, optional.group(2)));
      end = optional.end();
    }
    parts.add(Part.of(null, false, pattern.substring(end)));
    return new Wording(parts);
  }

  /** The text with some parameters. */
  String with(Map<String, Object> parameters) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> part.append(text, parameters));
    return text.toString();
  }

  private static boolean isThere(Object value) {
    return value instanceof Collection<?> many ? !many.isEmpty() : value != null;
  }

  private static String shown(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
