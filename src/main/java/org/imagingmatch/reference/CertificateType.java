package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A short course that postings ask for, such as BLS.
 *
 * @param validityMonths how long it lasts; null = not known
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateType(
    String code, String name, Integer validityMonths, String note, String source, String asOf) {

  static CertificateType of(Row row) {
    return new CertificateType(
        row.code("code"),
        row.required("name"),
        row.count("validity_months"),
        row.text("note"),
        row.source(),
        row.asOf());
  }
}
