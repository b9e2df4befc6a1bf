package org.imagingmatch.platform.store;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What became of one of many things that were put.
 *
 * @param problem why it was refused; null = it was not
 */
public record Outcome(Kind kind, HttpProblem problem) {

  /** What can become of it. */
  public enum Kind {
    /** There was none of that name. */
    CREATED,
    /** It was there and is other than before. */
    REPLACED,
    /** It was there and is as before: nothing was written. */
    UNCHANGED,
    /** It is not as it was stated. */
    REFUSED
  }

  static final Outcome CREATED = new Outcome(Kind.CREATED, null);
  static final Outcome REPLACED = new Outcome(Kind.REPLACED, null);
  static final Outcome UNCHANGED = new Outcome(Kind.UNCHANGED, null);

  /** It is not as it was stated. */
  public static Outcome refused(HttpProblem problem) {
    return new Outcome(Kind.REFUSED, problem);
  }
}
