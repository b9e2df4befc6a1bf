package org.imagingmatch.platform.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.platform.Problems;

/** Places for what takes minutes: some in all, fewer for one organisation. Nobody waits for one. */
final class Places {

  private static final int RETRY_AFTER = 5;

  private final String what;
  private final int inAll;
  private final int ofOne;
  private final Map<UUID, Integer> taken = new HashMap<>();

  /**
   * @param what as callers read it, in the plural
   */
  Places(String what, int inAll, int ofOne) {
    this.what = what;
    this.inAll = inAll;
    this.ofOne = ofOne;
  }

  /** Does work in a place; 429 while there is none. */
  <T> T in(UUID organisationId, Supplier<T> work) {
    take(organisationId);
    try {
      return work.get();
    } finally {
      leave(organisationId);
    }
  }

  private synchronized void take(UUID organisationId) {
    if (taken.getOrDefault(organisationId, 0) >= ofOne) {
      throw Problems.tooManyRequests(
          "This organisation gets %d %s at a time. Repeat this request when one has ended."
              .formatted(ofOne, what),
          RETRY_AFTER);
    }
    int all = taken.values().stream().mapToInt(Integer::intValue).sum();
    if (all >= inAll) {
      throw Problems.tooManyRequests(
          "There cannot be more than %d %s at a time. Repeat this request later."
              .formatted(all, what),
          RETRY_AFTER);
    }
    taken.merge(organisationId, 1, Integer::sum);
  }

  private synchronized void leave(UUID organisationId) {
    taken.computeIfPresent(organisationId, (id, places) -> places == 1 ? null : places - 1);
  }
}
