package org.imagingmatch.platform.limits;

import io.github.bucket4j.TimeMeter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.imagingmatch.platform.limits.Allowance.Policy;

/**
 * The allowances of all callers under a policy. Of more callers than can be remembered, those that
 * were silent for longest are forgotten, and are most likely to have a full allowance again anyway.
 */
final class Allowances {

  /** Some megabytes, however many callers there are. */
  static final int MOST = 10_000;

  private final Policy policy;
  private final TimeMeter time;

  private final Map<UUID, Allowance> byCaller =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Allowance> eldest) {
          return size() > MOST;
        }
      };

  Allowances(Policy policy, TimeMeter time) {
    this.policy = policy;
    this.time = time;
  }

  synchronized Allowance of(UUID caller) {
    return byCaller.computeIfAbsent(caller, ignored -> new Allowance(policy, time));
  }

  synchronized int size() {
    return byCaller.size();
  }
}
