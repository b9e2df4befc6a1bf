package org.imagingmatch.reference;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.imagingmatch.platform.Page;

/** Lists that are short enough for one page. */
final class Pages {

  private Pages() {}

  static <T> Collector<T, ?, Page<T>> whole() {
    return Collectors.collectingAndThen(
        Collectors.toUnmodifiableList(), items -> new Page<>(items, null));
  }
}
