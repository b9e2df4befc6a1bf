package org.imagingmatch.platform.store;

import java.util.Arrays;
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
    if (!admits(header, current)) {
      throw Problems.preconditionFailed();
    }
  }

  /** Whether a header lists the tag of this state or is a star; weak tags are never equal. */
  static boolean admits(String header, Versioned current) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",")).anyMatch(tag -> tag.strip().equals(current.etag()));
  }
}
