package org.imagingmatch.matching;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern OPTIONAL = Pattern.compile("\\[(?:\\?(\\w+))?([^\\]]*)\\]");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

  private final Locale locale;
  private final ResourceBundle patterns;

  private Texts(Locale locale) {
    this.locale = locale;
    this.patterns =
        ResourceBundle.getBundle(
            "org.imagingmatch.matching.reasons",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
      return new Texts(best == null ? SHIPPED.get(0) : best);
    } catch (IllegalArgumentException unreadable) {
      return new Texts(SHIPPED.get(0));
    }
  }

  /** The language of the texts. */
  Locale locale() {
    return locale;
  }

  /** A reason in words; its code where the language has no words for it. */
  String of(Reason reason) {
    try {
      return fill(patterns.getString(reason.code()), reason.parameters());
    } catch (MissingResourceException e) {
      return reason.code();
    }
  }

  private static String fill(String pattern, Map<String, Object> parameters) {
    String chosen =
        OPTIONAL
            .matcher(pattern)
            .replaceAll(
                part -> Matcher.quoteReplacement(wanted(part.group(1), part.group(2), parameters)));
    return PARAMETER
        .matcher(chosen)
        .replaceAll(name -> Matcher.quoteReplacement(text(parameters.get(name.group(1)))));
  }

  private static String wanted(String condition, String part, Map<String, Object> parameters) {
    boolean complete =
        PARAMETER.matcher(part).results().allMatch(name -> isThere(parameters.get(name.group(1))));
    return complete && (condition == null || parameters.containsKey(condition)) ? part : "";
  }

  private static boolean isThere(Object value) {
    return value instanceof Collection<?> many ? !many.isEmpty() : value != null;
  }

  private static String text(Object value) {
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
