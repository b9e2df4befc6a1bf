package org.imagingmatch.lint;

import org.imagingmatch.matching.model.Reason;

/**
 * Something that a rule says.
 *
 * @param pointer JSON Pointer into the body; the field it names can be absent
 * @param what key and parameters of the wording
 * @param source where the fact behind it was found; null = it follows from the body alone
 * @param asOf ISO 8601 day, month or year of the source; null = there is none
 */
record Remark(Severity severity, String pointer, Reason what, String source, String asOf) {

  static Remark impossible(String pointer, String code, Object... namesAndValues) {
    return of(Severity.IMPOSSIBLE, pointer, code, namesAndValues);
  }

  static Remark warning(String pointer, String code, Object... namesAndValues) {
    return of(Severity.WARNING, pointer, code, namesAndValues);
  }

  static Remark note(String pointer, String code, Object... namesAndValues) {
    return of(Severity.NOTE, pointer, code, namesAndValues);
  }

  private static Remark of(
      Severity severity, String pointer, String code, Object... namesAndValues) {
    return new Remark(severity, pointer, Reason.of(code, namesAndValues), null, null);
  }

  /** The same, with the fact it stands on. */
  Remark by(String source, String asOf) {
    return new Remark(severity, pointer, what, source, asOf);
  }
}
