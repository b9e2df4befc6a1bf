package org.imagingmatch.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imagingmatch.matching.model.Cure;

/**
 * The change that would fix an unmet gate.
 *
 * @param by earliest day on which it can be done; absent = no date can be promised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Cure")
public record WordedCure(String code, Map<String, Object> parameters, String text, LocalDate by) {

  /** A cure in the words of a language. */
  public static WordedCure of(Cure cure, Texts texts) {
    return new WordedCure(
        cure.what().code(), cure.what().parameters(), texts.of(cure.what()), cure.by());
  }
}
