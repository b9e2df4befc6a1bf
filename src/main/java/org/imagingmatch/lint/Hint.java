package org.imagingmatch.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imagingmatch.platform.text.Phrases;

/**
 * Something worth knowing about a body that can be written.
 *
 * @param code stable key
 * @param pointer JSON Pointer into the body; the field it names can be absent
 * @param parameters values for a wording of the client's own
 * @param text the wording in the language asked for
 * @param cure what to do about it
 * @param source where the fact behind it was found; null = it follows from the body alone
 * @param asOf ISO 8601 day, month or year of the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hint(
    String code,
    Severity severity,
    String pointer,
    Map<String, Object> parameters,
    String text,
    String cure,
    String source,
    String asOf) {

  private static final Map<Locale, Phrases> ALL = Phrases.of("org.imagingmatch.lint.hints");

  /**
   * Remarks in words, the worst first.
   *
   * @param acceptLanguage value of {@code Accept-Language}; null = the default
   */
  static List<Hint> of(List<Remark> remarks, String acceptLanguage) {
    Phrases phrases = Phrases.best(ALL, acceptLanguage);
    return remarks.stream()
        .sorted(Comparator.comparing(Remark::severity))
        .map(remark -> of(remark, phrases))
        .toList();
  }

  private static Hint of(Remark remark, Phrases phrases) {
    String code = remark.what().code();
    Map<String, Object> parameters = remark.what().parameters();
    return new Hint(
        code,
        remark.severity(),
        remark.pointer(),
        parameters,
        phrases.of(code, parameters),
        phrases.of(code + ".cure", parameters),
        remark.source(),
        remark.asOf());
  }
}
