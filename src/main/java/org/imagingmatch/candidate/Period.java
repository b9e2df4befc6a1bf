package org.imagingmatch.candidate;

import java.time.LocalDate;
import org.imagingmatch.platform.Faults;

/** The rule of all pairs of days: the second is not before the first. */
final class Period {

  private Period() {}

  static void check(
      Faults faults, String firstName, LocalDate first, String lastName, LocalDate last) {
    if (first != null && last != null && last.isBefore(first)) {
      faults.at("/" + lastName, "must not be before " + firstName);
    }
  }
}
