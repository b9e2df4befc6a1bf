package org.imagingmatch.matching;

/** A page of a ranking. */
public sealed interface RankingPage permits Matches, VacancyMatches {

  /** Where the next page begins; null on the last one. */
  String nextCursor();
}
