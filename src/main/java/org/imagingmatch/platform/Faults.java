package org.imagingmatch.platform;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a request, so that a client hears all of it at once. */
public final class Faults {

  private final List<Fault> list = new ArrayList<>();

  /**
   * Notes a fault in the body, unless one is already noted at the same place or above it.
   *
   * @param pointer JSON Pointer into the body
   */
  public void at(String pointer, String detail) {
    if (list.stream().noneMatch(known -> covers(known.pointer(), pointer))) {
      list.add(Fault.at(pointer, detail));
    }
  }

  /** Notes a fault in a query, path or header parameter. */
  public void in(String parameter, String detail) {
    list.add(Fault.in(parameter, detail));
  }

  /** What was noted so far, in that order. */
  public List<Fault> list() {
    return List.copyOf(list);
  }

  /** Answers 400 with all faults if there are any. */
  public void throwIfAny() {
    if (!list.isEmpty()) {
      throw Problems.invalid(list());
    }
  }

  private static boolean covers(String known, String pointer) {
    return known != null && (pointer.equals(known) || pointer.startsWith(known + "/"));
  }
}
