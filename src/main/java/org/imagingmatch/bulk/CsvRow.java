package org.imagingmatch.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** A row of cells, quoted as RFC 4180 says. */
final class CsvRow {

  private static final Pattern TO_QUOTE = Pattern.compile("[\",;\r\n]|^\\s|\\s$");

  private CsvRow() {}

  /** The cells of a row; answers 400 if something follows a quoted one. */
  static List<String> cells(String row, char delimiter) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= row.length()) {
      boolean quoted = at < row.length() && row.charAt(at) == '"';
      int stop = quoted ? closing(row, at + 1) + 1 : row.indexOf(delimiter, at);
      int end = stop < 0 ? row.length() : stop;
      if (quoted && end < row.length() && row.charAt(end) != delimiter) {
        throw Problems.invalid(
            List.of(Fault.at("", "Something follows the quote that closes a cell.")));
      }
      cells.add(
          quoted ? row.substring(at + 1, end - 1).replace("\"\"", "\"") : row.substring(at, end));
      at = end + 1;
    }
    return cells;
  }

  private static int closing(String row, int from) {
    for (int i = from; i < row.length(); i++) {
      if (row.charAt(i) == '"') {
        if (i + 1 == row.length() || row.charAt(i + 1) != '"') {
          return i;
        }
        i++;
      }
    }
    throw Problems.invalid(List.of(Fault.at("", "A quote is not closed.")));
  }

  /** The row of some cells. */
  static String of(Stream<String> cells) {
    return cells
        .map(cell -> TO_QUOTE.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }
}
