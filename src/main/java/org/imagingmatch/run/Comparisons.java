package org.imagingmatch.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.imagingmatch.matching.Retrial;
import org.imagingmatch.matching.Retrials;
import org.imagingmatch.platform.Fault;
import org.imagingmatch.platform.Problems;

/** Says why two runs differ, by judging the people of the first as the second did, step by step. */
@ApplicationScoped
class Comparisons {

  private final Retrials retrials;

  Comparisons(Retrials retrials) {
    this.retrials = retrials;
  }

  /** Answers 400 unless they are of one vacancy and show as many of the same kinds. */
  RunDiff of(KeptRun from, KeptRun to) {
    if (!from.run().vacancyId().equals(to.run().vacancyId())
        || !from.eligibilities().equals(to.eligibilities())
        || from.limit() != to.limit()) {
      throw Problems.invalid(
          List.of(
              Fault.in(
                  "with",
                  "Only runs of the same vacancy with the same eligibility and limit can be"
                      + " compared.")));
    }
    MatchRun later = to.run();
    Steps steps =
        new Steps(
            retrials.of(from.vacancy(), from.run().asOf(), from.run().weights(), from.blind()),
            retrials.of(from.vacancy(), later.asOf(), from.run().weights(), from.blind()),
            retrials.of(from.vacancy(), later.asOf(), later.weights(), from.blind()),
            retrials.of(to.vacancy(), later.asOf(), later.weights(), from.blind()));
    return new Comparison(from, to, steps).diff();
  }

  /**
   * The judges between two runs, each with one more thing of the later run.
   *
   * @param before as the first run, by today's rules
   * @param day on the day of the second
   * @param weights with its weights too
   * @param after for its vacancy too
   */
  record Steps(Retrial before, Retrial day, Retrial weights, Retrial after) {}
}
