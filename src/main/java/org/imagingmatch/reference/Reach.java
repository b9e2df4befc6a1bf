package org.imagingmatch.reference;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be reached by following references from code to code. */
final class Reach {

  private Reach() {}

  /** Everything behind {@code start}, nearest first; {@code start} itself only within a cycle. */
  static Set<String> of(String start, Map<String, ? extends Collection<String>> targets) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(next(start, targets));
    while (!open.isEmpty()) {
      String code = open.removeFirst();
      if (reached.add(code)) {
        open.addAll(next(code, targets));
      }
    }
    return reached;
  }

  private static Collection<String> next(
      String code, Map<String, ? extends Collection<String>> targets) {
    Collection<String> next = targets.get(code);
    return next == null ? List.of() : next;
  }
}
