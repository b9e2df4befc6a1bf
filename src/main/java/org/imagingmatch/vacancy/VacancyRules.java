package org.imagingmatch.vacancy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Faults;
import org.imagingmatch.platform.Problems;

/** The rules of a vacancy that need more than its own fields. */
final class VacancyRules {

  private VacancyRules() {}

  /** Answers 409 if the status cannot follow the present one. */
  static void requireFollows(VacancyStatus present, NewVacancy stated) {
    VacancyStatus next = stated.status();
    if (next != null && !present.mayBecome(next)) {
      throw Problems.conflict(
          "A vacancy that is %s cannot become %s; it can become %s."
              .formatted(
                  present, next, present.next().isEmpty() ? "nothing else" : present.next()));
    }
  }

  /**
   * Answers 400 for what only a match that stores nothing may state, and for agencies that are
   * none.
   *
   * @param agencies of those that are named, the ones that there are
   */
  static void requireStorable(NewVacancy stated, Set<UUID> agencies) {
    if (stated.facility() != null) {
      throw Problems.invalid(
          List.of(
              Fault.at(
                  "/facility",
                  "A vacancy that is stored names its facility by facilityId: create the facility"
                      + " first.")));
    }
    if (stated.sharedWith() == null) {
      return;
    }
    Faults faults = new Faults();
    for (int i = 0; i < stated.sharedWith().size(); i++) {
      if (!agencies.contains(stated.sharedWith().get(i))) {
        faults.at(
            "/sharedWith/" + i,
            "There is no such agency; /v1/agencies lists those that there are.");
      }
    }
    faults.throwIfAny();
  }
}
