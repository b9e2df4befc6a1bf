package org.imagingmatch.lint;

/** What a write would do. */
public enum Outcome {
  WOULD_CREATE,
  /** Something with this external id is there and would be stated anew. */
  WOULD_REPLACE;

  static Outcome of(boolean created) {
    return created ? WOULD_CREATE : WOULD_REPLACE;
  }
}
