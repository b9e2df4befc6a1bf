package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;

/**
 * One thing that earning a credential takes besides other credentials.
 *
 * @param amount how much of the unit; null = not known
 * @param unit null where there is no amount
 * @param withinMonths how recent it must be; null = not known or not limited
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CredentialRequirement(
    String credential,
    RequirementKind kind,
    Integer amount,
    RequirementUnit unit,
    Integer withinMonths,
    String note,
    String source,
    String asOf) {

  /** What it is. */
  public enum RequirementKind {
    EDUCATION,
    CLINICAL,
    EXAM,
    CERTIFICATE,
    LANGUAGE,
    /** What was learnt abroad is assessed. */
    ASSESSMENT
  }

  /** What it is counted in. */
  public enum RequirementUnit {
    HOURS,
    MONTHS,
    EXAMS
  }

  static CredentialRequirement of(Row row, Collection<String> credentials) {
    row.required("kind");
    CredentialRequirement requirement =
        new CredentialRequirement(
            row.known("credential_code", credentials),
            row.choice("kind", RequirementKind.class),
            row.count("amount"),
            row.choice("unit", RequirementUnit.class),
            row.count("within_months"),
            row.required("note"),
            row.source(),
            row.asOf());
    if ((requirement.amount == null) != (requirement.unit == null)) {
      throw row.fault("unit", "must be stated with an amount, and only with one");
    }
    return requirement;
  }
}
