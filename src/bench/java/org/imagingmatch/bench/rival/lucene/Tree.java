package org.imagingmatch.bench.rival.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.imagingmatch.bench.rival.Asked;

/** A requirement tree over packed credentials. */
interface Tree {

  /** What {@link #degree} answers when the tree is ruled out. */
  double RULED_OUT = -1;

  /** Whether it holds over the period. */
  boolean met(LeafFacts facts);

  /** How well it is held, 0 to 1, or {@link #RULED_OUT}. */
  double degree(LeafFacts facts);

  static Tree of(Asked asked, LeafFacts.Layout layout) {
    if (asked instanceof Asked.Leaf leaf) {
      return new Leaf(leaf, layout.dictionary(), layout);
    }
    if (asked instanceof Asked.Months months) {
      return new Months(layout.modality(months.modality()), months.months());
    }
    Asked.AtLeast some = (Asked.AtLeast) asked;
    return new AtLeast(some.n(), some.of().stream().map(one -> of(one, layout)).toList());
  }

  /** One credential. */
  final class Leaf implements Tree {

    private static final double ELIGIBLE_STRENGTH = 0.5;
    private static final double[] FACTORS = {0.75, 0.9, 1};

    private final double[] held;
    private final double[] routes;
    private final boolean orEligible;
    private final boolean later;
    private final int least;
    private final LeafFacts.Layout layout;

    Leaf(Asked.Leaf asked, Dictionary dictionary, LeafFacts.Layout layout) {
      held = strengths(asked.held(), dictionary);
      routes = strengths(asked.routes(), dictionary);
      orEligible = asked.orEligible();
      later = asked.later();
      least = asked.least() == null ? 0 : asked.least().ordinal();
      this.layout = layout;
    }

    private static double[] strengths(Map<String, Double> codes, Dictionary dictionary) {
      double[] strengths = new double[dictionary.credentials.size() + 1];
      codes.forEach((code, strength) -> strengths[dictionary.credentials.get(code)] = strength);
      return strengths;
    }

    @Override
    public boolean met(LeafFacts facts) {
      for (int i = 0; i < facts.heldCount(); i++) {
        long one = facts.held(i);
        boolean eligibleOnly = Packed.heldEligibleOnly(one);
        if (held[Packed.heldCode(one)] > 0
            && Packed.heldMetUntil(one) >= layout.end()
            && Packed.heldLevel(one) >= least
            && (!eligibleOnly || orEligible && !later)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public double degree(LeafFacts facts) {
      double best = RULED_OUT;
      for (int i = 0; i < facts.heldCount(); i++) {
        long one = facts.held(i);
        boolean eligibleOnly = Packed.heldEligibleOnly(one);
        double strength = held[Packed.heldCode(one)];
        double factor = FACTORS[Packed.heldLevel(one)];
        if (strength > 0
            && Packed.heldPossibleFrom(one) <= layout.start()
            && Packed.heldLevel(one) >= least
            && (!eligibleOnly || orEligible)) {
          best = Math.max(best, strength * (eligibleOnly ? ELIGIBLE_STRENGTH : 1) * factor);
        }
        double route = routes[Packed.heldCode(one)];
        if (route > 0 && !eligibleOnly && Packed.heldPossibleFrom(one) <= layout.asOf()) {
          best = Math.max(best, route * factor);
        }
      }
      return best;
    }
  }

  /** Months of experience. */
  record Months(int modality, int months) implements Tree {

    @Override
    public boolean met(LeafFacts facts) {
      long work = facts.work(modality);
      return Packed.workRecorded(work) && Packed.workMonths(work) >= months;
    }

    @Override
    public double degree(LeafFacts facts) {
      return met(facts) ? 1 : facts.experienceRecorded() ? RULED_OUT : 0;
    }
  }

  /** So many of some branches. */
  record AtLeast(int n, List<Tree> of) implements Tree {

    @Override
    public boolean met(LeafFacts facts) {
      int met = 0;
      for (Tree branch : of) {
        met += branch.met(facts) ? 1 : 0;
      }
      return met >= n;
    }

    @Override
    public double degree(LeafFacts facts) {
      double[] degrees = new double[of.size()];
      for (int i = 0; i < degrees.length; i++) {
        degrees[i] = of.get(i).degree(facts);
      }
      Arrays.sort(degrees);
      return degrees[degrees.length - n];
    }
  }
}
