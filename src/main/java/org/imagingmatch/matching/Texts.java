package org.imagingmatch.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.imagingmatch.matching.model.Reason;

/**
 * The wording of reasons in one language. In a pattern {@code {name}} is a parameter, a part in
 * {@code [brackets]} is left out when a parameter in it is missing, and {@code [?name text]} is
 * there only when the parameter is.
 */
final class Texts {

  /** The languages that are shipped, the default first. */
  private static final List<Locale> SHIPPED = List.of(Locale.ENGLISH);

  private static final Map<Locale, Texts> ALL =
      SHIPPED.stream().collect(Collectors.toUnmodifiableMap(locale -> locale, Texts::new));

  private final Locale locale;
  private final Map<String, Wording> wordings;

  private Texts(Locale locale) {
    this.locale = locale;
    ResourceBundle patterns =
        ResourceBundle.getBundle(
            "org.imagingmatch.matching.reasons",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.wordings =
        patterns.keySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    code -> code, code -> Wording.of(patterns.getString(code))));
  }

  /**
   * The texts in the best shipped language for a reader.
   *
   * @param acceptLanguage value of {@code Accept-Language}; null or unreadable = the default
   */
  static Texts in(String acceptLanguage) {
    try {
      Locale best =
          acceptLanguage == null
              ? null
              : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SHIPPED);
      return ALL.get(best == null ? SHIPPED.get(0) : best);
    } catch (IllegalArgumentException unreadable) {
      return ALL.get(SHIPPED.get(0));
    }
  }

  /** The language of the texts. */
  Locale locale() {
    return locale;
  }

  /** A reason in words; its code where the language has no words for it. */
  String of(Reason reason) {
    Wording wording = wordings.get(reason.code());
    return wording == null ? reason.code() : wording.with(reason.parameters());
  }
}
