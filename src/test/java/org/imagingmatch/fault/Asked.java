package org.imagingmatch.fault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A request and what came of it. Moments are of {@link System#nanoTime()}.
 *
 * @param status 0 = no answer
 * @param saysWhen whether a refusal says when to ask again
 */
record Asked(long asked, long answered, int status, boolean saysWhen) {

  boolean good() {
    return status == 200 || status == 201;
  }

  /** Whether it says that it cannot be done now, and when to ask again. */
  boolean refused() {
    return (status == 429 || status == 503) && saysWhen;
  }

  /** How often which status, for the report. */
  static String statuses(List<Asked> all) {
    Map<Integer, Long> counts =
        all.stream()
            .collect(Collectors.groupingBy(Asked::status, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            each ->
                "%d × %s"
                    .formatted(each.getValue(), each.getKey() == 0 ? "no answer" : each.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** Milliseconds from a moment to the first good answer to a request of after it. */
  static long firstGood(List<Asked> all, long moment) {
    return all.stream()
                .filter(each -> each.asked >= moment && each.good())
                .mapToLong(Asked::answered)
                .min()
                .orElse(Long.MAX_VALUE)
            / 1_000_000
        - moment / 1_000_000;
  }

  static List<Asked> only(List<Asked> all, Predicate<Asked> those) {
    return all.stream().filter(those).toList();
  }
}
