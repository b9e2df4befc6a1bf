package org.imagingmatch.matching;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imagingmatch.matching.model.Reason;

/**
 * Why a criterion came out as it did.
 *
 * @param code stable key
 * @param parameters values for a wording of the client's own
 * @param text the wording in the language asked for
 */
@Schema(name = "Reason")
public record WordedReason(String code, Map<String, Object> parameters, String text) {

  /** A reason in the words of a language. */
  public static WordedReason of(Reason reason, Texts texts) {
    return new WordedReason(reason.code(), reason.parameters(), texts.of(reason));
  }
}
