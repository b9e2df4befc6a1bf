package org.imagingmatch.platform.tenancy;

import java.util.List;

/** Which of the two walls between organisations stand. */
public enum Walls {
  /** As in production. */
  BOTH(true, true),
  /** Row-level security alone. */
  POLICIES_ONLY(false, true),
  /** The application's own conditions alone. */
  PREDICATES_ONLY(true, false),
  /** To see that a test notices. */
  NEITHER(false, false);

  private final boolean predicates;
  private final boolean policies;

  Walls(boolean predicates, boolean policies) {
    this.predicates = predicates;
    this.policies = policies;
  }

  /** The tables whose policies bind everybody but the superuser. */
  public static List<String> secured() {
    return RemovablePolicies.secured();
  }

  /** Takes walls away, and puts back those that were. */
  public void stand() {
    RemovablePredicates.keep(predicates);
    RemovablePolicies.keep(policies);
  }
}
