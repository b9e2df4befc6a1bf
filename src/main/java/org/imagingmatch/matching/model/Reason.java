package org.imagingmatch.matching.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a criterion came out as it did: a stable key and its parameters. The wording is made at the
 * edge, in the language of the reader.
 *
 * @param code stable key, such as {@code credential.held}
 * @param parameters values for the wording: strings, numbers, dates or lists of strings
 */
public record Reason(String code, Map<String, Object> parameters) {

  public Reason {
    parameters = Collections.unmodifiableMap(parameters);
  }

  /** A reason from alternating names and values; a pair whose value is null is left out. */
  public static Reason of(String code, Object... namesAndValues) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return new Reason(code, parameters);
  }
}
