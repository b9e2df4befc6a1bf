package org.imagingmatch.matching;

import org.imagingmatch.matching.model.Census.Tally;

/**
 * How many people a vacancy reaches, and how many of them could take it.
 *
 * @param people all who may be ranked for it; always exact
 * @param ineligible the rest, when exact
 * @param exact everybody was judged; otherwise eligible, conditional and ineligible are at least so
 *     many, and the rest of the people were not looked at
 */
public record PoolSize(int people, int eligible, int conditional, int ineligible, boolean exact) {

  /** Whoever was not judged when all was done was ruled out by what ranking reads. */
  static PoolSize of(int people, Tally tally) {
    int able = tally.eligible() + tally.conditional();
    // People who came while it was counted are there too.
    int all = Math.max(people, able + tally.ineligible());
    return new PoolSize(
        all,
        tally.eligible(),
        tally.conditional(),
        tally.exact() ? all - able : tally.ineligible(),
        tally.exact());
  }
}
