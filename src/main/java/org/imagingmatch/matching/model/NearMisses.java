package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** One page of the people who fail few gates of a vacancy. */
public final class NearMisses {

  /** By what they are ordered. */
  public enum Order {
    FEWEST_GAPS(NearMiss.FEWEST_FIRST),
    EARLIEST_START(NearMiss.EARLIEST_FIRST);

    private final Comparator<NearMiss> comparator;

    Order(Comparator<NearMiss> comparator) {
      this.comparator = comparator;
    }
  }

  /** Where a page ended: the last of it. */
  public record Mark(int gaps, double score, LocalDate earliestStart, UUID id) {

    static Mark of(NearMiss last) {
      Match match = last.match();
      return new Mark(last.gaps(), match.score(), last.earliestStart(), match.id());
    }

    private NearMiss asNearMiss() {
      Match match = new Match(id, Eligibility.INELIGIBLE, score, null, List.of(), List.of());
      return new NearMiss(match, gaps, null, earliestStart);
    }
  }

  /**
   * What is asked of the page.
   *
   * @param maxGaps most gates unmet
   * @param limit most people on it
   * @param after where the page before ended; null = the first page
   */
  public record Page(int maxGaps, int limit, Order order, Mark after) {}

  /**
   * The page.
   *
   * @param next where the next one begins; null = this is the last
   * @param exact everybody was looked at
   */
  public record Found(List<NearMiss> items, Mark next, boolean exact) {}

  /**
   * What a reader may know of a person.
   *
   * @param known the id under which the reader knows the person
   * @param measured facts that the fits read
   * @param told what closes a gap, as it may be told
   */
  public record Reader(
      UnaryOperator<UUID> known,
      UnaryOperator<CandidateFacts> measured,
      UnaryOperator<Remedy> told) {}

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final Weights weights;
  private final Page page;
  private final Reader reader;
  private final PriorityQueue<NearMiss> kept;

  /** A page in the making. */
  public NearMisses(
      VacancyFacts vacancy, Situation situation, Weights weights, Page page, Reader reader) {
    this.vacancy = vacancy;
    this.situation = situation;
    this.weights = weights;
    this.page = page;
    this.reader = reader;
    this.kept = new PriorityQueue<>(page.order().comparator.reversed());
  }

  /**
   * Looks at everybody; only once.
   *
   * @param most people to look at; beyond that the page is not exact
   * @param late whether to stop, so that it is not exact
   */
  public Found find(Vicinity.People people, int most, BooleanSupplier late) {
    List<Leeway> leeways = List.of(Leeway.of(vacancy, situation, page.maxGaps()));
    boolean exact = Vicinity.visit(people, leeways, most, late, this::judge);
    List<NearMiss> sorted = new ArrayList<>(kept);
    sorted.sort(page.order().comparator);
    boolean more = sorted.size() > page.limit();
    List<NearMiss> items = List.copyOf(more ? sorted.subList(0, page.limit()) : sorted);
    return new Found(items, more ? Mark.of(items.get(items.size() - 1)) : null, exact);
  }

  private void judge(CandidateFacts person) {
    int gaps = gaps(Pairing.of(vacancy, person, situation));
    if (gaps == 0 || gaps > page.maxGaps()) {
      return;
    }
    Match match =
        Match.of(
            reader.known().apply(person.id()),
            vacancy,
            person,
            reader.measured().apply(person),
            situation,
            weights);
    boolean curable =
        match.findings().stream()
            .allMatch(finding -> finding.verdict() != Verdict.UNMET || finding.cure() != null);
    if (curable) {
      offer(NearMiss.of(match, gaps, Mending.of(vacancy, person, situation).told(reader.told())));
    }
  }

  /** Gates unmet; one more than are asked for is enough. */
  private int gaps(Pairing pairing) {
    int gaps = 0;
    for (Gate gate : Gate.CHEAPEST_FIRST) {
      if (gate.judge(pairing).verdict() == Verdict.UNMET && ++gaps > page.maxGaps()) {
        break;
      }
    }
    return gaps;
  }

  private void offer(NearMiss near) {
    Comparator<NearMiss> order = page.order().comparator;
    if (page.after() != null && order.compare(near, page.after().asNearMiss()) <= 0) {
      return;
    }
    kept.add(near);
    if (kept.size() > page.limit() + 1) {
      kept.poll();
    }
  }
}
