package org.imagingmatch.platform.page;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */
public final class Csv {

  /** What a spreadsheet reads as the beginning of a formula, or strips to find one. */
  private static final String FORMULA = "=+-@\t\r\n";

  private static final String SPECIAL = ",\"\r\n";

  private Csv() {}

  /**
   * One line with its end.
   *
   * @param cells null = an empty one
   */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
