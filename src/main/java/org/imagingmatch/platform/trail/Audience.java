package org.imagingmatch.platform.trail;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which agencies may see something.
 *
 * @param everybody false = the agencies that are named; true = all but those
 */
public record Audience(boolean everybody, Set<UUID> agencies) {

  public static final Audience NOBODY = new Audience(false, Set.of());
  public static final Audience EVERYBODY = new Audience(true, Set.of());

  /** Some agencies and no other. */
  public static Audience of(Collection<UUID> agencies) {
    return new Audience(false, Set.copyOf(agencies));
  }

  /** Those who are in both. */
  public Audience and(Audience other) {
    if (everybody && other.everybody) {
      Set<UUID> excepted = new HashSet<>(agencies);
      excepted.addAll(other.agencies);
      return new Audience(true, excepted);
    }
    if (everybody) {
      return other.and(this);
    }
    Set<UUID> both = new HashSet<>(agencies);
    both.removeIf(agency -> !other.has(agency));
    return new Audience(false, both);
  }

  /** Those who are not in the other. */
  public Audience without(Audience other) {
    return and(new Audience(!other.everybody, other.agencies));
  }

  /** Whether an agency is in it. */
  public boolean has(UUID agency) {
    return everybody != agencies.contains(agency);
  }

  /** Whether nobody is in it, whoever there may be. */
  public boolean isEmpty() {
    return !everybody && agencies.isEmpty();
  }
}
