package org.imagingmatch.matching.model;

import java.util.List;

/** What a vacancy asks in credentials: a tree of alternatives and conjunctions. */
public sealed interface Requirement {

  /** Deepest tree a vacancy may state; a single leaf has depth 1. */
  int MAX_DEPTH = 5;

  /** Most leaves a vacancy may state. */
  int MAX_LEAVES = 32;

  /** The requirements that this one is made of; none for a leaf. */
  default List<Requirement> branches() {
    if (this instanceof AllOf all) {
      return all.of();
    }
    if (this instanceof AnyOf any) {
      return any.of();
    }
    return this instanceof AtLeast some ? some.of() : List.of();
  }

  /**
   * One credential.
   *
   * @param code credential of the catalogue
   * @param orEligible registry-eligible is accepted too
   * @param withinMonths registry-eligible people earn it by start + n months; null = no deadline
   * @param verifiedAs lowest verification accepted; null = any
   */
  record Holds(String code, boolean orEligible, Integer withinMonths, VerificationLevel verifiedAs)
      implements Requirement {}

  /** Every branch. */
  record AllOf(List<Requirement> of) implements Requirement {
    public AllOf {
      of = List.copyOf(of);
    }
  }

  /** The best branch. */
  record AnyOf(List<Requirement> of) implements Requirement {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /** The n best branches; n is at least 1 and at most the number of branches. */
  record AtLeast(int n, List<Requirement> of) implements Requirement {
    public AtLeast {
      of = List.copyOf(of);
    }
  }

  /** Months of experience in a modality, in place of a certificate. */
  record Experience(String modality, int months) implements Requirement {}
}
