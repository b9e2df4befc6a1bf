package org.imagingmatch.demo.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imagingmatch.candidate.WorkRight;
import org.imagingmatch.matching.model.WorkRightBasis;

/** The work rights part of a record: at home, and in the country that the person came from. */
final class WorkRights {

  /** Countries that give people from elsewhere nothing but permits. */
  private static final Set<String> PERMITS_ONLY = Set.of("AE", "QA", "SA");

  private WorkRights() {}

  static List<WorkRight> of(Sketch sketch, Draw draw) {
    boolean atHome = sketch.trained().equals(sketch.country());
    if (atHome && draw.chance(0.9)) {
      return List.of(new WorkRight(sketch.country(), WorkRightBasis.CITIZEN, null));
    }
    WorkRight here = here(sketch, draw);
    return atHome || here.basis() == WorkRightBasis.CITIZEN
        ? List.of(here)
        : List.of(here, new WorkRight(sketch.trained(), WorkRightBasis.CITIZEN, null));
  }

  private static WorkRight here(Sketch sketch, Draw draw) {
    String country = sketch.country();
    if (PERMITS_ONLY.contains(country) || draw.chance(0.35)) {
      LocalDate end = sketch.today().plusMonths(draw.between(2, 42));
      return new WorkRight(country, WorkRightBasis.WORK_PERMIT, end);
    }
    WorkRightBasis basis = draw.chance(0.6) ? WorkRightBasis.PERMANENT : WorkRightBasis.CITIZEN;
    return new WorkRight(country, basis, null);
  }
}
