package org.imagingmatch.platform.store;

import org.imagingmatch.platform.Problems;

/**
 * The condition of a change (RFC 9110, If-Match): only what the caller has seen may be overwritten.
 *
 * @param header as it came; null = none
 */
public record IfMatch(String header) {

  /** Whatever its state: for callers inside the service. */
  public static final IfMatch ANY = new IfMatch("*");

  /** Answers 428 without a condition and 412 when the thing is in another state. */
  public void require(Versioned current) {
    if (header == null) {
      throw Problems.preconditionRequired();
    }
    if (!TagList.ofIfMatch(header).has(current.etag())) {
      throw Problems.preconditionFailed();
    }
  }
}
