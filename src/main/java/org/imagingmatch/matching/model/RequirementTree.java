package org.imagingmatch.matching.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;

/**
 * Judges a requirement tree: {@code anyOf} is its best branch, {@code allOf} its worst, {@code
 * atLeast n} its n-th best. Verdict and degree may come from different branches, so that gaining a
 * credential can lower neither.
 */
final class RequirementTree {

  private RequirementTree() {}

  /**
   * What a node of the tree came to.
   *
   * @param degree 0..1; 0 when unmet
   */
  record Judged(Finding finding, double degree) {}

  static Judged judge(Requirement asked, Pairing pairing) {
    if (asked instanceof Holds holds) {
      return CredentialLeaf.judge(holds, pairing);
    }
    if (asked instanceof Experience experience) {
      return experience(experience, pairing);
    }
    if (asked instanceof AllOf all) {
      return best(all.of().size(), judgeAll(all.of(), pairing));
    }
    if (asked instanceof AnyOf any) {
      return best(1, judgeAll(any.of(), pairing));
    }
    AtLeast atLeast = (AtLeast) asked;
    return best(atLeast.n(), judgeAll(atLeast.of(), pairing));
  }

  private static List<Judged> judgeAll(List<Requirement> branches, Pairing pairing) {
    return branches.stream().map(branch -> judge(branch, pairing)).toList();
  }

  /** The n best branches together. */
  private static Judged best(int n, List<Judged> branches) {
    Finding finding = Finding.best(n, branches.stream().map(Judged::finding).toList());
    if (finding.verdict() == Verdict.UNMET) {
      return new Judged(finding, 0);
    }
    double degree =
        branches.stream()
            .filter(branch -> branch.finding().verdict() != Verdict.UNMET)
            .map(Judged::degree)
            .sorted(Collections.reverseOrder())
            .skip(n - 1L)
            .findFirst()
            .orElse(0.0);
    return new Judged(finding, degree);
  }

  private static Judged experience(Experience asked, Pairing pairing) {
    Finding finding = pairing.practice().atLeast(asked.months(), asked.modality());
    return new Judged(finding, finding.verdict() == Verdict.MET ? 1 : 0);
  }

  /**
   * The best of everything that could satisfy a leaf; among equals the closest to what is asked.
   */
  record Option(Finding finding, double strength, double degree, String credential) {

    static final Comparator<Option> BEST_FIRST =
        Comparator.comparing(Option::finding, Finding.BEST_FIRST)
            .thenComparing(Option::strength, Comparator.reverseOrder())
            .thenComparing(Option::credential);

    static Judged best(Stream<Option> options, Judged otherwise) {
      List<Option> sorted = options.sorted(BEST_FIRST).toList();
      if (sorted.isEmpty()) {
        return otherwise;
      }
      double degree =
          sorted.stream()
              .filter(option -> option.finding().verdict() != Verdict.UNMET)
              .mapToDouble(Option::degree)
              .max()
              .orElse(0);
      return new Judged(Finding.best(sorted.stream().map(Option::finding).toList()), degree);
    }
  }
}
