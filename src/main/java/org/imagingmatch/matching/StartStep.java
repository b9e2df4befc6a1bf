package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.imagingmatch.matching.model.Gate;

/**
 * Something that a start has to wait for. Steps run side by side; the one that is there last
 * decides.
 *
 * @param gate whose finding it is
 * @param from the day it was judged
 * @param to the day on which it is there
 * @param days between the two
 * @param decides nothing is there later
 * @param basis what says how long it takes
 * @param source RULE: where the rule is written
 * @param ruleAsOf RULE: ISO 8601 day on which it was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StartStep(
    StartStepKind step,
    Gate gate,
    LocalDate from,
    LocalDate to,
    long days,
    boolean decides,
    StartStepBasis basis,
    String source,
    String ruleAsOf) {

  static StartStep of(
      StartStepKind kind, Gate gate, LocalDate from, LocalDate to, StartStepBasis basis) {
    long days = ChronoUnit.DAYS.between(from, to);
    return new StartStep(kind, gate, from, to, days, false, basis, null, null);
  }

  StartStep by(String rule, String written) {
    return new StartStep(step, gate, from, to, days, decides, StartStepBasis.RULE, rule, written);
  }

  StartStep deciding() {
    return new StartStep(step, gate, from, to, days, true, basis, source, ruleAsOf);
  }
}
