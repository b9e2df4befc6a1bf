package org.imagingmatch.matching.model;

import java.util.Collections;
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
    parameters =
        parameters instanceof Parameters ? parameters : Collections.unmodifiableMap(parameters);
  }

  /** A reason from alternating names and values; a pair whose value is null is left out. */
  public static Reason of(String code, Object... namesAndValues) {
    return new Reason(code, new Parameters(namesAndValues));
  }
}
