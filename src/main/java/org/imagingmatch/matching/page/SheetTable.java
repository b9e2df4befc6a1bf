package org.imagingmatch.matching.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.imagingmatch.matching.FitScore;
import org.imagingmatch.matching.GateVerdict;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.platform.page.Csv;

/** A sheet as comma-separated values: a line each, below the names of the columns. */
final class SheetTable {

  private SheetTable() {}

  static String of(Sheet sheet) {
    StringBuilder table = new StringBuilder(Csv.line(header(sheet)));
    sheet.lines().forEach(line -> table.append(Csv.line(cells(line))));
    return table.toString();
  }

  private static List<String> header(Sheet sheet) {
    List<String> names = new ArrayList<>(List.of("rank"));
    names.addAll(sheet.columns());
    names.addAll(List.of("eligibility", "score", "earliestStart"));
    if (sheet.isFull()) {
      Arrays.stream(Gate.values())
          .forEach(gate -> names.addAll(List.of(gate + ".verdict", gate + ".reason")));
      Arrays.stream(Fit.values())
          .forEach(fit -> names.addAll(List.of(fit + ".degree", fit + ".points", fit + ".reason")));
    }
    return names;
  }

  private static List<String> cells(Line line) {
    List<String> cells = new ArrayList<>(List.of(String.valueOf(line.rank())));
    cells.addAll(line.cells());
    cells.add(line.eligibility().name());
    cells.add(plain(line.score()));
    cells.add(Objects.toString(line.earliestStart(), null));
    if (line.gates() != null) {
      for (GateVerdict gate : line.gates()) {
        cells.addAll(List.of(gate.verdict().name(), gate.reason().text()));
      }
      for (FitScore fit : line.fits()) {
        cells.addAll(List.of(plain(fit.degree()), plain(fit.points()), fit.reason().text()));
      }
    }
    return cells;
  }

  /** Without an exponent, which a spreadsheet would show instead of the digits. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
