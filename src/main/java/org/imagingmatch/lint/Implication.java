package org.imagingmatch.lint;

import org.imagingmatch.matching.model.Requirement;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.reference.Catalogue;

/**
 * Whether whoever fulfils one requirement fulfils another. It never says so wrongly; of deep trees
 * it may not see it.
 */
record Implication(Catalogue catalogue) {

  boolean holds(Requirement one, Requirement other) {
    if (one.equals(other)) {
      return true;
    }
    if (other instanceof AllOf all) {
      return all.of().stream().allMatch(each -> holds(one, each));
    }
    if (one instanceof AnyOf any) {
      return any.of().stream().allMatch(each -> holds(each, other));
    }
    if (one instanceof AllOf all) {
      return all.of().stream().anyMatch(each -> holds(each, other)) || within(one, other);
    }
    return within(one, other);
  }

  private boolean within(Requirement one, Requirement other) {
    if (other instanceof AnyOf any) {
      return any.of().stream().anyMatch(each -> holds(one, each));
    }
    if (one instanceof Holds held && other instanceof Holds asked) {
      return catalogue.satisfies(held.code(), asked.code()) && isAsStrict(held, asked);
    }
    return one instanceof Experience has
        && other instanceof Experience asked
        && has.modality().equals(asked.modality())
        && has.months() >= asked.months();
  }

  private static boolean isAsStrict(Holds one, Holds other) {
    boolean verified =
        other.verifiedAs() == null
            || one.verifiedAs() != null && one.verifiedAs().compareTo(other.verifiedAs()) >= 0;
    boolean earned =
        !one.orEligible()
            || other.orEligible()
                && (other.withinMonths() == null
                    || one.withinMonths() != null && one.withinMonths() <= other.withinMonths());
    return verified && earned;
  }
}
