package org.imagingmatch.matching.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.imagingmatch.matching.model.Pool.Demand;

/**
 * Counts the people who could take a vacancy: judges everybody whom the read model does not rule
 * out, each once.
 */
public final class Census {

  /** Rows of each stream that are read at once, and people who are judged together. */
  private static final int PAGE = 1000;

  /**
   * How many people came to what.
   *
   * @param ineligible of those who were judged; whoever was ruled out before is not among them
   * @param exact everybody was judged; otherwise each number is at least so great
   */
  public record Tally(int eligible, int conditional, int ineligible, boolean exact) {}

  private final Pool pool;
  private final VacancyFacts vacancy;
  private final Situation situation;
  private final int most;
  private final BooleanSupplier late;
  private final Set<UUID> judged = new HashSet<>();
  private final int[] counts = new int[Eligibility.values().length];

  /**
   * A census for one vacancy.
   *
   * @param most people to judge; beyond that the count is not exact
   * @param late whether to stop, so that the count is not exact
   */
  public Census(
      Pool pool, VacancyFacts vacancy, Situation situation, int most, BooleanSupplier late) {
    this.pool = pool;
    this.vacancy = vacancy;
    this.situation = situation;
    this.most = most;
    this.late = late;
  }

  /** Counts; only once. */
  public Tally take() {
    boolean exact = judgeEverybody();
    return new Tally(
        counts[Eligibility.ELIGIBLE.ordinal()],
        counts[Eligibility.CONDITIONAL.ordinal()],
        counts[Eligibility.INELIGIBLE.ordinal()],
        exact);
  }

  /** Answers whether it came to an end. */
  private boolean judgeEverybody() {
    Narrowing narrowing = Narrowing.of(vacancy, situation, Eligibility.CONDITIONAL);
    // A stream of all homes has whoever lives in one cell too.
    List<Demand> unended =
        narrowing.sources().stream()
            .filter(source -> source.cell() == null)
            .map(source -> new Demand(source, null, Integer.MAX_VALUE))
            .toList();
    while (!unended.isEmpty()) {
      List<List<Prospect>> parts = pool.read(narrowing, unended, true, PAGE);
      unended = next(unended, parts);
      boolean all =
          judge(parts.stream().flatMap(List::stream).map(Prospect::id).distinct().toList());
      if (!all || !unended.isEmpty() && late.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  private static List<Demand> next(List<Demand> read, List<List<Prospect>> parts) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).size() == PAGE)
        .mapToObj(
            i -> new Demand(read.get(i).source(), parts.get(i).get(PAGE - 1), Integer.MAX_VALUE))
        .toList();
  }

  /** Answers whether all of them are judged. */
  private boolean judge(List<UUID> people) {
    List<UUID> unknown = people.stream().filter(id -> !judged.contains(id)).toList();
    for (int from = 0; from < unknown.size(); from += PAGE) {
      int room = most - judged.size();
      if (room == 0 || late.getAsBoolean()) {
        return false;
      }
      int to = Math.min(from + PAGE, unknown.size());
      List<UUID> some = unknown.subList(from, Math.min(to, from + room));
      pool.facts(some).forEach(person -> counts[judge(person).ordinal()]++);
      judged.addAll(some);
    }
    return judged.containsAll(unknown);
  }

  private Eligibility judge(CandidateFacts person) {
    return Match.eligibilityOf(vacancy, person, situation);
  }
}
