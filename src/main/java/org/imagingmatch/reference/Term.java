package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A word of a list, with its meaning.
 *
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(String code, String name, String note, String source, String asOf) {

  static Term of(Row row) {
    return new Term(
        row.code("code"), row.required("name"), row.text("note"), row.source(), row.asOf());
  }
}
