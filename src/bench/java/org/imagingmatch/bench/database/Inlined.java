package org.imagingmatch.bench.database;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts parameters, as the server logs them, into their statement. */
final class Inlined {

  private static final Pattern PARAMETER =
      Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)(?!\\d)");
  private static final Pattern UUIDS =
      array("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NUMBERS = array("-?\\d+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern ARRAY = Pattern.compile("\\{.*\\}", Pattern.DOTALL);
  private static final Pattern OBJECT = Pattern.compile("\\{\".*\":.*\\}", Pattern.DOTALL);

  private Inlined() {}

  private static Pattern array(String element) {
    String one = "(\"?" + element + "\"?|NULL)";
    return Pattern.compile("\\{" + one + "(?:," + one + ")*+\\}");
  }

  static String statement(String text, String parameters) {
    Map<Integer, String> values = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(parameters);
    while (parameter.find()) {
      values.put(Integer.valueOf(parameter.group(1)), literal(parameter.group(3)));
    }
    StringBuilder inlined = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      String value = values.get(Integer.valueOf(place.group(1)));
      place.appendReplacement(
          inlined, Matcher.quoteReplacement(value == null ? place.group() : value));
    }
    return place.appendTail(inlined).toString();
  }

  /** Arrays with the type that the service gave them, as far as their look tells; null = NULL. */
  private static String literal(String quoted) {
    if (quoted == null) {
      return "null";
    }
    String value = "'" + quoted + "'";
    if (NUMBERS.matcher(quoted).matches()) {
      return value + "::int[]";
    }
    if (UUIDS.matcher(quoted).matches()) {
      return value + "::uuid[]";
    }
    if (NUMBER.matcher(quoted).matches()) {
      return value;
    }
    return ARRAY.matcher(quoted).matches() && !OBJECT.matcher(quoted).matches()
        ? value + "::text[]"
        : value;
  }
}
