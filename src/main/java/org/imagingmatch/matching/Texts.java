package org.imagingmatch.matching;

import java.util.Locale;
import java.util.Map;
import org.imagingmatch.matching.model.Reason;
import org.imagingmatch.platform.text.Phrases;

/** The wording of reasons in one language. */
public record Texts(Phrases phrases) {

  private static final Map<Locale, Phrases> ALL = Phrases.of("org.imagingmatch.matching.reasons");

  /** The texts in the best shipped language for the value of {@code Accept-Language}. */
  public static Texts in(String acceptLanguage) {
    return new Texts(Phrases.best(ALL, acceptLanguage));
  }

  /** A reason in words; its code where the language has no words for it. */
  public String of(Reason reason) {
    return phrases.of(reason.code(), reason.parameters());
  }
}
