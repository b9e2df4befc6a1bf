package org.imagingmatch.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.imagingmatch.matching.model.Fit;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker;
import org.imagingmatch.matching.model.Ranker.Ranking;
import org.imagingmatch.matching.model.Weights;
import org.imagingmatch.platform.Cursors;

/**
 * One page of a ranking in the making: how it is judged, and where it begins. Whoever did not
 * change between the pages is on exactly one of them. Whoever did change is on one at most: the new
 * place may lie on a page that was read already, and whom a page showed no later one shows again.
 */
final class MatchPage {

  private final Cursors cursors;
  private final String list;
  private final MatchCursor cursor;
  private final LocalDate asOf;
  private final Ranker ranker;
  private final EarlierPages earlier;
  private Map<Fit, Double> weights = Map.of();

  /**
   * A page.
   *
   * @param of names what is ranked and by which rules; a cursor is good for the same only
   * @param today the day to judge on when the caller names none
   */
  MatchPage(Cursors cursors, String of, MatchRequest request, LocalDate today) {
    this.cursors = cursors;
    list = of + request.eligibilities() + request.weights() + request.asOf();
    cursor =
        request.cursor() == null ? null : cursors.read(request.cursor(), list, MatchCursor::of);
    // A later page is judged on the day of the first, also after midnight.
    asOf = cursor != null ? cursor.asOf() : request.asOf() != null ? request.asOf() : today;
    ranker =
        new Ranker(request.limit(), cursor == null ? null : cursor.mark(), request.eligibilities());
    earlier = new EarlierPages(cursor == null ? List.of() : cursor.shown());
  }

  /** The weights of the first page; those of this moment if this is it. */
  Weights weights(Supplier<Weights> now) {
    Weights pinned = cursor == null ? now.get() : Weights.DEFAULT.with(cursor.weights());
    weights = pinned.asMap();
    return pinned;
  }

  Ranker ranker() {
    return ranker;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Whether an earlier page showed it, before it changed. */
  boolean hasShown(Match match) {
    return earlier.showed(match.id());
  }

  Ranking ranking() {
    return ranker.ranking();
  }

  /** Those on it, in its order. */
  List<UUID> ids() {
    return ranking().items().stream().map(one -> one.match().id()).toList();
  }

  /** Cursor of the next page; null = this is the last. */
  String next(Ranking ranking) {
    return ranking.next() == null
        ? null
        : cursors.write(
            new MatchCursor(asOf, ranking.next(), weights, earlier.and(ranking.items())).bytes(),
            list);
  }
}
