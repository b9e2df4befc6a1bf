package org.imagingmatch.candidate;

import java.time.LocalDate;
import java.util.List;
import org.imagingmatch.platform.store.Facet;

/**
 * What a person holds, as conditions of lists know it.
 *
 * @param on the day of good standing; null = in whatever standing
 */
record Held(String table, String code, LocalDate on) {

  private static final String OF_ROW =
      " h.organisation_id = r.organisation_id and h.candidate_id = r.id";
  private static final String IN_GOOD_STANDING =
      " and h.status in ('ACTIVE', 'CE_PROBATION')"
          + " and (h.issued_on is null or h.issued_on <= ?)"
          + " and (h.valid_until is null or h.valid_until >= ?)";

  static Held credential(LocalDate on) {
    return new Held("candidate_credential", "code", on);
  }

  static Held licence(LocalDate on) {
    return new Held("candidate_licence", "jurisdiction", on);
  }

  /** That the row holds a code, with {@code %s} where it is compared. */
  String condition() {
    return "exists (select from %s h where%s and h.%s %%s%s)"
        .formatted(table, OF_ROW, code, standing());
  }

  /** What the condition compares with after the code. */
  Object[] values() {
    return on == null ? new Object[0] : new Object[] {on, on};
  }

  /** The codes held, to be counted. */
  Facet facet(String name) {
    return new Facet(
        name,
        "join %s h on%s%s".formatted(table, OF_ROW, standing()),
        "h." + code,
        List.of(values()));
  }

  private String standing() {
    return on == null ? "" : IN_GOOD_STANDING;
  }
}
