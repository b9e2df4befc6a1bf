package org.imagingmatch.relaxation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;

/**
 * A change as a request that makes it.
 *
 * @param op always PATCH
 * @param path what to change
 * @param value the body, a JSON Merge Patch (RFC 7396); null in it = no longer stated
 */
public record Apply(
    String op,
    String path,
    @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, Object> value) {

  private static final String OP = "PATCH";

  static Apply toCandidate(UUID id, Map<String, Object> value) {
    return new Apply(OP, "/v1/candidates/" + id, value);
  }

  static Apply toVacancy(UUID id, Map<String, Object> value) {
    return new Apply(OP, "/v1/vacancies/" + id, value);
  }
}
