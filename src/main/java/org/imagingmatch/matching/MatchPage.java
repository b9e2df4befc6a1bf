package org.imagingmatch.matching;

import java.time.LocalDate;
import org.imagingmatch.matching.model.Match;
import org.imagingmatch.matching.model.Ranker;
import org.imagingmatch.matching.model.Ranker.Ranking;

/** One page of a ranking in the making: which day it is judged on, and where it begins. */
final class MatchPage {

  private final String list;
  private final LocalDate asOf;
  private final Ranker ranker;

  /**
   * A page.
   *
   * @param of names what is ranked; a cursor is good for the same thing only
   * @param today the day to judge on when the caller names none
   */
  MatchPage(String of, MatchRequest request, LocalDate today) {
    list = of + request.eligibilities() + request.weights() + request.asOf();
    MatchCursor cursor = request.cursor() == null ? null : MatchCursor.read(request.cursor(), list);
    // A later page is judged on the day of the first, also after midnight.
    asOf = cursor != null ? cursor.asOf() : request.asOf() != null ? request.asOf() : today;
    ranker =
        new Ranker(request.limit(), cursor == null ? null : cursor.mark(), request.eligibilities());
  }

  Ranker ranker() {
    return ranker;
  }

  LocalDate asOf() {
    return asOf;
  }

  void offer(Match match) {
    ranker.offer(match);
  }

  Ranking ranking() {
    return ranker.ranking();
  }

  /** Cursor of the next page; null = this is the last. */
  String next(Ranking ranking) {
    return ranking.next() == null ? null : new MatchCursor(asOf, ranking.next()).written(list);
  }
}
