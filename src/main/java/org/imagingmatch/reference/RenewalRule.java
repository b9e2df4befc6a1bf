package org.imagingmatch.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;

/**
 * When a clock of a credential runs out by the rules of its body, beyond how often it does.
 *
 * @param opensOn where there is a window: the first day of a known one
 * @param endsOn last day of a known cycle of a fixed rule; null for all others
 * @param months from one end to the next; null for all but fixed rules
 * @param asOf ISO 8601 day on which the row was compiled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenewalRule(
    String credential,
    ClockKind clock,
    Rule rule,
    LocalDate opensOn,
    LocalDate endsOn,
    Integer months,
    String note,
    String source,
    String asOf) {

  /** How a body sets the day. */
  public enum Rule {
    /** On the same day for everybody. */
    FIXED,
    /** By something of the holder's own, such as the month of birth. */
    HOLDER,
    /** By something of the holder's own; all credentials of the body have one cycle together. */
    SHARED,
    /** It does not run out. */
    NEVER
  }

  static RenewalRule of(Row row, Collection<String> credentials) {
    row.required("clock");
    row.required("rule");
    RenewalRule rule =
        new RenewalRule(
            row.known("credential_code", credentials),
            row.choice("clock", ClockKind.class),
            row.choice("rule", Rule.class),
            day(row, "opens_on"),
            day(row, "ends_on"),
            row.count("months"),
            row.text("note"),
            row.source(),
            row.asOf());
    if ((rule.rule == Rule.FIXED) != (rule.endsOn != null && rule.months != null)) {
      throw row.fault("ends_on", "must be stated, with months, for fixed rules and only for them");
    }
    return rule;
  }

  private static LocalDate day(Row row, String column) {
    try {
      return row.text(column) == null ? null : LocalDate.parse(row.text(column));
    } catch (DateTimeException notOne) {
      throw row.fault(column, "is not a day of ISO 8601");
    }
  }
}
