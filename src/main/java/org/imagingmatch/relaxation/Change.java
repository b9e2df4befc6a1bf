package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.imagingmatch.matching.Texts;
import org.imagingmatch.matching.model.Gate;
import org.imagingmatch.matching.model.Reason;
import org.imagingmatch.matching.model.Remedy;
import org.imagingmatch.matching.model.Subject;

/**
 * Something to do that closes a gap, or makes a score better.
 *
 * @param gate absent for what makes a score better
 * @param of whose record changes
 * @param by earliest day on which it can be done; absent = no date can be promised
 * @param apply absent for a person whom the reader may not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
    Gate gate,
    Subject of,
    String code,
    Map<String, Object> parameters,
    String text,
    LocalDate by,
    Apply apply) {

  static Change of(Remedy remedy, Apply apply, Texts texts) {
    Reason what = remedy.what();
    return new Change(
        remedy.gate(),
        remedy.of(),
        what.code(),
        what.parameters(),
        texts.of(what),
        remedy.by(),
        apply);
  }
}
