package org.imagingmatch.platform.store;

import org.imagingmatch.platform.Problems;

/**
 * The condition of a PUT by external id, which needs none.
 *
 * @param ifMatch overwrite only this state; null = whatever is there, or nothing
 * @param ifNoneMatch {@code *} = create only; null = overwrite too
 */
public record UpsertCondition(String ifMatch, String ifNoneMatch) {

  /** Create or overwrite, whatever is there. */
  public static final UpsertCondition NONE = new UpsertCondition(null, null);

  /** Answers 412 unless a new thing may be made. */
  public void requireForCreation() {
    if (ifMatch != null) {
      throw Problems.preconditionFailed();
    }
  }

  /** Answers 412 unless this state may be overwritten. */
  public void requireForReplacement(Versioned current) {
    boolean seen = ifMatch == null || TagList.ofIfMatch(ifMatch).has(current.etag());
    boolean admitted =
        ifNoneMatch == null || !TagList.ofIfNoneMatch(ifNoneMatch).hasWeakly(current.etag());
    if (!seen || !admitted) {
      throw Problems.preconditionFailed();
    }
  }
}
