package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.WordedCure;
import org.imagingmatch.matching.WordedReason;
import org.imagingmatch.matching.model.Finding;
import org.imagingmatch.matching.model.Gate;

/**
 * A gate unmet.
 *
 * @param cure what would fix it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gap(Gate gate, WordedReason reason, WordedCure cure) {

  static Gap of(Gate gate, Finding finding, Texts texts) {
    return new Gap(
        gate, WordedReason.of(finding.reason(), texts), WordedCure.of(finding.cure(), texts));
  }
}
