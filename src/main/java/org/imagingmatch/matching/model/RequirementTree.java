package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;

/**
 * A node of a requirement tree, ready to judge people: {@code anyOf} is its best branch, {@code
 * allOf} its worst, {@code atLeast n} its n-th best. Verdict and degree may come from different
 * branches, so that gaining a credential can lower neither.
 */
interface RequirementTree {

  /** Judges one candidate by this node and all below it. */
  Judged judge(Pairing pairing);

  /**
   * What a node of the tree came to.
   *
   * @param degree 0..1; 0 when unmet
   */
  record Judged(Finding finding, double degree) {}

  /** The tree of what a vacancy asks. */
  static RequirementTree of(Requirement asked, Demand demand) {
    if (asked instanceof Holds holds) {
      return new CredentialLeaf(holds, demand);
    }
    if (asked instanceof Experience experience) {
      return pairing -> experience(experience, pairing);
    }
    if (asked instanceof AllOf all) {
      return best(all.of().size(), all.of(), demand);
    }
    if (asked instanceof AnyOf any) {
      return best(1, any.of(), demand);
    }
    AtLeast atLeast = (AtLeast) asked;
    return best(atLeast.n(), atLeast.of(), demand);
  }

  private static Judged experience(Experience asked, Pairing pairing) {
    Finding finding = pairing.practice().atLeast(asked.months(), asked.modality());
    return new Judged(finding, finding.verdict() == Verdict.MET ? 1 : 0);
  }

  private static RequirementTree best(int n, List<Requirement> branches, Demand demand) {
    List<RequirementTree> nodes = branches.stream().map(branch -> of(branch, demand)).toList();
    return nodes.size() == 1 ? nodes.get(0) : pairing -> best(n, nodes, pairing);
  }

  /** The n best branches together. */
  private static Judged best(int n, List<RequirementTree> branches, Pairing pairing) {
    List<Finding> findings = new ArrayList<>(branches.size());
    double[] degrees = new double[branches.size()];
    for (RequirementTree branch : branches) {
      Judged judged = branch.judge(pairing);
      degrees[findings.size()] = judged.degree();
      findings.add(judged.finding());
    }
    Finding finding = Finding.best(n, findings);
    if (finding.verdict() == Verdict.UNMET) {
      return new Judged(finding, 0);
    }
    Arrays.sort(degrees);
    return new Judged(finding, degrees[degrees.length - n]);
  }
}
