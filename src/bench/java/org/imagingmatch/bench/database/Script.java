package org.imagingmatch.bench.database;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Statements of a service that can be said again and again. */
public record Script(List<String> statements) {

  /** Those of the log are made anew by the service each time. */
  private static final Pattern TIME_ORDERED =
      Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'");

  private static final Pattern VERSION = Pattern.compile(" and version='\\d+'$");

  private static final Pattern TEXT = Pattern.compile("'(?:[^']++|'')*+'");
  private static final Pattern VARIABLE = Pattern.compile(":[A-Za-z_]");

  /** Statements as they were heard, made repeatable. */
  public static Script of(List<String> heard) {
    return new Script(
        heard.stream()
            .map(each -> TIME_ORDERED.matcher(each).replaceAll("uuidv7()"))
            .map(each -> VERSION.matcher(each).replaceAll(""))
            .toList());
  }

  /** As a file of pgbench, to which a colon in a text would be a variable. */
  String text() {
    return statements.stream()
        .map(each -> TEXT.matcher(each).replaceAll(Script::withoutColon))
        .collect(Collectors.joining(";\n", "", ";\n"));
  }

  private static String withoutColon(MatchResult text) {
    String literal = text.group();
    return Matcher.quoteReplacement(
        VARIABLE.matcher(literal).find()
            ? "E" + literal.replace("\\", "\\\\").replace(":", "\\x3A")
            : literal);
  }
}
