package org.imagingmatch.relaxation;

import java.util.Locale;
import java.util.Map;
import org.imagingmatch.matching.model.Reason;
import org.imagingmatch.matching.model.Relaxation;
import org.imagingmatch.platform.text.Phrases;

/**
 * One thing that a vacancy could ask less.
 *
 * @param code stable key
 * @param parameters values for a wording of the client's own
 * @param text the wording in the language asked for
 */
public record AskingLess(String code, Map<String, Object> parameters, String text) {

  private static final Map<Locale, Phrases> TEXTS =
      Phrases.of("org.imagingmatch.relaxation.relaxations");

  static AskingLess of(Relaxation relaxation, String acceptLanguage) {
    Reason what = relaxation.what();
    return new AskingLess(
        what.code(),
        what.parameters(),
        Phrases.best(TEXTS, acceptLanguage).of(what.code(), what.parameters()));
  }
}
