package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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

  private final List<Relaxation> changes;
  private final int most;
  private final List<Example> examples = new ArrayList<>();
  private final BitSet together = new BitSet();
  private int eligible;
  private int conditional;
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
    return eligible;
  }

  /** People who are CONDITIONAL after it and were INELIGIBLE. */
  public int conditional() {
    return conditional;
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
    return eligible + conditional;
  }

  static boolean isBetter(Eligibility then, Eligibility before) {
    return then.compareTo(before) < 0;
  }

  void count(Eligibility before, Eligibility then) {
    if (isBetter(then, before)) {
      eligible += then == Eligibility.ELIGIBLE ? 1 : 0;
      conditional += then == Eligibility.CONDITIONAL ? 1 : 0;
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
