package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * A step from one credential to another; directed.
 *
 * @param strength 0 to 1, this project's judgement (never sourced): 1 statutory mutual recognition,
 *     0.80 to 0.95 accepted with formalities, 0.50 to 0.75 individual assessment, 0.30 to 0.45
 *     assessment plus examination, below that qualify anew
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Equivalence(
    String from,
    String to,
    BigDecimal strength,
    EquivalenceCategory category,
    EquivalenceScope scope,
    String note,
    String source,
    String asOf) {

  static Equivalence of(Row row, Collection<String> credentials) {
    row.required("category");
    row.required("scope");
    return new Equivalence(
        row.known("from_credential", credentials),
        row.known("to_credential", credentials),
        strength(row),
        row.choice("category", EquivalenceCategory.class),
        row.choice("scope", EquivalenceScope.class),
        row.text("note"),
        row.source(),
        row.asOf());
  }

  private static BigDecimal strength(Row row) {
    row.required("strength");
    BigDecimal strength = row.number("strength");
    if (strength.signum() < 0 || strength.compareTo(BigDecimal.ONE) > 0) {
      throw row.fault("strength", "is not between 0 and 1");
    }
    return strength;
  }
}
