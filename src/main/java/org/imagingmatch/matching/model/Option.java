package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.RequirementTree.Judged;

/**
 * Something held that could satisfy a credential asked, or lead to it; among equals the closest to
 * what is asked comes first.
 *
 * @param strength 0..1, how close it is to what is asked
 * @param degree its strength, less what is not verified
 */
record Option(Finding finding, double strength, double degree, String credential) {

  static final Comparator<Option> BEST_FIRST =
      Comparator.comparing(Option::finding, Finding.BEST_FIRST)
          .thenComparing(Option::strength, Comparator.reverseOrder())
          .thenComparing(Option::credential);

  /** The best of some options, at least one. */
  static Judged best(List<Option> options) {
    List<Option> sorted = new ArrayList<>(options);
    sorted.sort(BEST_FIRST);
    List<Finding> findings = new ArrayList<>(sorted.size());
    double degree = 0;
    for (Option option : sorted) {
      findings.add(option.finding);
      if (option.finding.verdict() != Verdict.UNMET) {
        degree = Math.max(degree, option.degree);
      }
    }
    return new Judged(Finding.best(findings), degree);
  }
}
