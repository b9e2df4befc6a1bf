package org.imagingmatch.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.imagingmatch.matching.model.Ranker.Ranked;

/**
 * Whom the pages before showed last, so that somebody who meanwhile fell behind is not shown again.
 * Half of an id stands for it: ids are random, and two that agree there by chance are not to be
 * expected.
 */
final class EarlierPages {

  /** As many as a cursor can carry in the line of a request. */
  static final int MOST = 240;

  private final List<Long> last;
  private final Set<Long> all;

  EarlierPages(List<Long> last) {
    this.last = last;
    this.all = new HashSet<>(last);
  }

  boolean showed(UUID id) {
    return all.contains(half(id));
  }

  /** Those who are remembered after another page. */
  List<Long> and(List<Ranked> page) {
    List<Long> together =
        Stream.concat(last.stream(), page.stream().map(one -> half(one.match().id()))).toList();
    return together.subList(Math.max(0, together.size() - MOST), together.size());
  }

  private static long half(UUID id) {
    return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
  }
}
