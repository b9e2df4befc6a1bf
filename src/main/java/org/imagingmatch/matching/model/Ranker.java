package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the best matches of a stream, of any length and in any order, in memory that depends on the
 * page alone. Ineligible matches are never kept.
 *
 * <p>Not safe for use by several threads.
 */
public final class Ranker {

  /**
   * Where a page ended: the last match of it.
   *
   * @param position how many matches stand up to it, itself included
   * @param rank the rank it had
   */
  public record Mark(
      Eligibility eligibility,
      double score,
      LocalDate earliestStart,
      UUID id,
      int position,
      int rank) {

    private Match asMatch() {
      return new Match(id, eligibility, score, earliestStart, List.of(), List.of());
    }
  }

  /** A match and its rank; people equal in all but id share one. */
  public record Ranked(int rank, Match match) {}

  /**
   * A page of a ranking.
   *
   * @param next where the next page begins; null = this is the last
   */
  public record Ranking(List<Ranked> items, Mark next) {}

  private static final UUID FIRST = new UUID(0, 0);

  private final int limit;
  private final Mark after;
  private final Match afterMatch;
  private final Set<Eligibility> wanted;
  private final PriorityQueue<Match> kept = new PriorityQueue<>(Match.ORDER.reversed());

  /**
   * A ranker for one page.
   *
   * @param limit most matches on the page, at least 1
   * @param after where the page before ended; null = the first page
   * @param wanted eligibilities to keep
   */
  public Ranker(int limit, Mark after, Set<Eligibility> wanted) {
    this.limit = limit;
    this.after = after;
    this.afterMatch = after == null ? null : after.asMatch();
    this.wanted = EnumSet.copyOf(wanted);
    this.wanted.remove(Eligibility.INELIGIBLE);
  }

  /** Considers one match. */
  public void offer(Match match) {
    if (!wanted.contains(match.eligibility())
        || afterMatch != null && Match.ORDER.compare(match, afterMatch) <= 0) {
      return;
    }
    kept.add(match);
    if (kept.size() > limit + 1) {
      kept.poll();
    }
  }

  /**
   * Whether somebody of whom only so much is known could still come on the page.
   *
   * @param score the best the person could have
   * @param earliestStart the earliest the person could have
   * @param id null = not known
   */
  boolean couldTake(Eligibility eligibility, double score, LocalDate earliestStart, UUID id) {
    if (!wanted.contains(eligibility)
        || after != null && eligibility.compareTo(after.eligibility()) < 0) {
      return false;
    }
    UUID best = id == null ? FIRST : id;
    Match hope = new Match(best, eligibility, score, earliestStart, List.of(), List.of());
    return isShort() || Match.ORDER.compare(hope, kept.peek()) < 0;
  }

  /** Whether everybody who was offered is still kept. */
  boolean isShort() {
    return kept.size() <= limit;
  }

  /** The score below which nobody so eligible comes on the page any more; 0 = there is none. */
  double leastScore(Eligibility eligibility) {
    return isShort() || kept.peek().eligibility() != eligibility ? 0 : kept.peek().score();
  }

  /** The page of all matches offered so far. */
  public Ranking ranking() {
    List<Match> sorted = kept.stream().sorted(Match.ORDER).toList();
    List<Ranked> items = new ArrayList<>();
    Match previous = afterMatch;
    int position = after == null ? 0 : after.position();
    int rank = after == null ? 0 : after.rank();
    for (Match match : sorted.subList(0, Math.min(limit, sorted.size()))) {
      position++;
      rank = previous != null && match.sharesRankWith(previous) ? rank : position;
      items.add(new Ranked(rank, match));
      previous = match;
    }
    return new Ranking(
        List.copyOf(items), sorted.size() > limit ? mark(previous, position, rank) : null);
  }

  private static Mark mark(Match last, int position, int rank) {
    return new Mark(
        last.eligibility(), last.score(), last.earliestStart(), last.id(), position, rank);
  }
}
