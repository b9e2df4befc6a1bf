package org.imagingmatch.bench.database;

import java.util.List;
import java.util.regex.Pattern;

/** Statements of a service that can be said again and again. */
public record Script(List<String> statements) {

  /** Those of the log are made anew by the service each time. */
  private static final Pattern TIME_ORDERED =
      Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'");

  private static final Pattern VERSION = Pattern.compile(" and version='\\d+'$");

  /** Statements as they were heard, made repeatable. */
  public static Script of(List<String> heard) {
    return new Script(
        heard.stream()
            .map(each -> TIME_ORDERED.matcher(each).replaceAll("uuidv7()"))
            .map(each -> VERSION.matcher(each).replaceAll(""))
            .toList());
  }

  String text() {
    return String.join(";\n", statements) + ";\n";
  }
}
