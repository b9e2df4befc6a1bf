package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.imagingmatch.matching.model.Finding;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Verdict;

/**
 * What a gate found.
 *
 * @param until AT_RISK: last good day
 * @param by OBTAINABLE: the day by which it is there
 * @param cure UNMET: what would fix it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateVerdict(
    Gate gate,
    Verdict verdict,
    LocalDate until,
    LocalDate by,
    WordedReason reason,
    WordedCure cure) {

  static GateVerdict of(Gate gate, Finding finding, Texts texts) {
    return new GateVerdict(
        gate,
        finding.verdict(),
        finding.until(),
        finding.by(),
        WordedReason.of(finding.reason(), texts),
        finding.cure() == null ? null : WordedCure.of(finding.cure(), texts));
  }
}
