package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a change of a vacancy, or two together, brings; being counted.
 *
 * <p>Of two changes, those count apart whom neither brings alone.
 */
public final class Gain {

  /**
   * Somebody whom it brings.
   *
   * @param id under which the reader knows the person
   * @param score for the vacancy as it stands
   */
  public record Example(UUID id, Eligibility then, double score) {

    static final Comparator<Example> BEST_FIRST =
        Comparator.comparing(Example::then)
            .thenComparing(each -> Match.comparable(each.score()), Comparator.reverseOrder())
            .thenComparing(each -> each.id().toString());
  }

  /**
   * Those of one home whom it brings.
   *
   * @param country alpha-2 code; null = no home recorded
   */
  public record Origin(String country, int eligible, int conditional) {

    private static final Comparator<Origin> MOST_FIRST =
        Comparator.comparingInt(Origin::brought)
            .thenComparingInt(Origin::eligible)
            .reversed()
            .thenComparing(Origin::country, Comparator.nullsLast(Comparator.naturalOrder()));

    private int brought() {
      return eligible + conditional;
    }

    private Origin and(Origin other) {
      return new Origin(country, eligible + other.eligible, conditional + other.conditional);
    }
  }

  private final List<Relaxation> changes;
  private final Map<String, Origin> origins = new HashMap<>();
  private final int most;
  private final List<Example> examples = new ArrayList<>();
  private final BitSet together = new BitSet();
  private int lost;

  /**
   * Nothing yet.
   *
   * @param most examples to keep
   */
  Gain(List<Relaxation> changes, int most) {
    this.changes = changes;
    this.most = most;
  }

  /** The changes, one or two. */
  public List<Relaxation> changes() {
    return changes;
  }

  /** People who are ELIGIBLE after it and were not. */
  public int eligible() {
    return origins.values().stream().mapToInt(Origin::eligible).sum();
  }

  /** People who are CONDITIONAL after it and were INELIGIBLE. */
  public int conditional() {
    return origins.values().stream().mapToInt(Origin::conditional).sum();
  }

  /** Where those live whom it brings, the country of most first. */
  public List<Origin> origins() {
    return origins.values().stream().sorted(Origin.MOST_FIRST).toList();
  }

  /** People who are INELIGIBLE after it and were not. */
  public int lost() {
    return lost;
  }

  /** Those whom it brings and neither of two changes alone does; of one change, all. */
  public int onlyTogether() {
    return together.cardinality();
  }

  /** Some of those, the best. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  BitSet people() {
    return together;
  }

  int brought() {
    return eligible() + conditional();
  }

  static boolean isBetter(Eligibility then, Eligibility before) {
    return then.compareTo(before) < 0;
  }

  /** Counts somebody who lives in a country, null where none is recorded. */
  void count(String country, Eligibility before, Eligibility then) {
    if (isBetter(then, before)) {
      boolean fully = then == Eligibility.ELIGIBLE;
      origins.merge(country, new Origin(country, fully ? 1 : 0, fully ? 0 : 1), Origin::and);
    } else if (then == Eligibility.INELIGIBLE && before != then) {
      lost++;
    }
  }

  /** Notes somebody whom it alone brings. */
  void note(int number, Example person) {
    together.set(number);
    examples.add(person);
    examples.sort(Example.BEST_FIRST);
    if (examples.size() > most) {
      examples.remove(most);
    }
  }
}
