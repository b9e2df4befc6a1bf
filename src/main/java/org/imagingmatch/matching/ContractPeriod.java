package org.imagingmatch.matching;

import java.time.LocalDate;
import org.imagingmatch.matching.model.Period;

/**
 * The time a contract runs; both ends belong to it.
 *
 * @param assumed the vacancy did not state the start, or not the length of a fixed term
 */
public record ContractPeriod(LocalDate start, LocalDate end, boolean assumed) {

  /** As it is judged. */
  public static ContractPeriod of(Period period) {
    return new ContractPeriod(period.start(), period.end(), period.assumed());
  }
}
