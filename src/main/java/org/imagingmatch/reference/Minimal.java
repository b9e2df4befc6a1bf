package org.imagingmatch.reference;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Alternatives without those that ask for more than another one does. */
final class Minimal {

  private Minimal() {}

  static List<Set<String>> of(List<Set<String>> alternatives) {
    return new LinkedHashSet<>(alternatives)
        .stream()
            .filter(
                one ->
                    alternatives.stream()
                        .noneMatch(other -> !other.equals(one) && one.containsAll(other)))
            .map(Collections::unmodifiableSet)
            .toList();
  }
}
