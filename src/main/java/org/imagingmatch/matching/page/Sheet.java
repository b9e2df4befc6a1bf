package org.imagingmatch.matching.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.ContractPeriod;
import org.imagingmatch.matching.model.Fit;

/**
 * A page of a ranking as a table.
 *
 * @param title what is ranked, for whom
 * @param asOf the day on which everything was judged
 * @param period null = each line has its own
 * @param weights null = each line has its own
 * @param columns what says who or what a line is about
 * @param nextCursor null on the last page
 */
record Sheet(
    String title,
    LocalDate asOf,
    ContractPeriod period,
    Map<Fit, Double> weights,
    List<String> columns,
    List<Line> lines,
    String nextCursor) {

  /** Whether the lines say every gate and fit, not only scores. */
  boolean isFull() {
    return !lines.isEmpty() && lines.get(0).gates() != null;
  }
}
