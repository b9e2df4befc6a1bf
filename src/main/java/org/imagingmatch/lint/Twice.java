package org.imagingmatch.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entries of a list that are there already. */
final class Twice {

  private Twice() {}

  /**
   * A remark for each of them.
   *
   * @param list null = there is none
   * @param key what makes two entries the same
   */
  static <T> Stream<Remark> in(String pointer, List<T> list, Function<T, String> key) {
    if (list == null) {
      return Stream.empty();
    }
    List<String> keys = list.stream().map(key).toList();
    return IntStream.range(0, keys.size())
        .filter(i -> keys.indexOf(keys.get(i)) < i)
        .mapToObj(
            i ->
                Remark.warning(
                    pointer + "/" + i,
                    "list.twice",
                    "entry",
                    keys.get(i),
                    "first",
                    pointer + "/" + keys.indexOf(keys.get(i))));
  }
}
