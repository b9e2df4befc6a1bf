package org.imagingmatch.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The phrases of a resource bundle in one language. In a pattern {@code {name}} is a parameter, a
 * part in {@code [brackets]} is left out when a parameter in it is missing, and {@code [?name
 * text]} is there only when the parameter is.
 */
public final class Phrases {

  /** The languages that are shipped, the default first. */
  private static final List<Locale> SHIPPED = List.of(Locale.ENGLISH);

  private final Locale locale;
  private final Map<String, Wording> wordings;

  private Phrases(String bundle, Locale locale) {
    this.locale = locale;
    ResourceBundle patterns =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.wordings =
        patterns.keySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    code -> code, code -> Wording.of(patterns.getString(code))));
  }

  /** Those of a bundle in every language that is shipped. */
  public static Map<Locale, Phrases> of(String bundle) {
    return SHIPPED.stream()
        .collect(
            Collectors.toUnmodifiableMap(locale -> locale, locale -> new Phrases(bundle, locale)));
  }

  /**
   * Those in the best shipped language for a reader.
   *
   * @param acceptLanguage value of {@code Accept-Language}; null or unreadable = the default
   */
  public static Phrases best(Map<Locale, Phrases> all, String acceptLanguage) {
    try {
      Locale best =
          acceptLanguage == null
              ? null
              : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SHIPPED);
      return all.get(best == null ? SHIPPED.get(0) : best);
    } catch (IllegalArgumentException unreadable) {
      return all.get(SHIPPED.get(0));
    }
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** A phrase in words; its code where the language has no words for it. */
  public String of(String code, Map<String, Object> parameters) {
    Wording wording = wordings.get(code);
    return wording == null ? code : wording.with(parameters);
  }
}
