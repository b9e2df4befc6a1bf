package org.imagingmatch.matching.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A vacancy with two changes. What one of them alone has an effect on is not judged again.
 *
 * @param a number of one change
 * @param b number of the other
 * @param ofA gates that only the one has an effect on
 * @param ofB gates that only the other has an effect on
 * @param both gates that have to be judged again
 * @param neither the rest
 */
record PairVariant(
    int a,
    int b,
    VacancyFacts vacancy,
    Situation situation,
    Set<Gate> ofA,
    Set<Gate> ofB,
    Set<Gate> both,
    Set<Gate> neither) {

  static PairVariant of(
      int a, int b, List<Variant> singles, VacancyFacts vacancy, Situation situation) {
    Variant one = singles.get(a);
    Variant other = singles.get(b);
    VacancyFacts after = other.relaxation().of(one.relaxation().of(vacancy));
    Set<Gate> both = EnumSet.copyOf(one.gates());
    both.retainAll(other.gates());
    Set<Gate> neither = EnumSet.complementOf(EnumSet.copyOf(one.gates()));
    neither.removeAll(other.gates());
    return new PairVariant(
        a,
        b,
        after,
        Variant.situation(after, situation),
        without(one.gates(), both),
        without(other.gates(), both),
        both,
        neither);
  }

  private static Set<Gate> without(Set<Gate> gates, Set<Gate> others) {
    Set<Gate> left = EnumSet.copyOf(gates);
    left.removeAll(others);
    return left;
  }

  Eligibility judge(CandidateFacts person, Verdicts before, Verdicts[] after) {
    Verdict worst = worst(before, neither, Verdict.MET);
    worst = worst(after[a], ofA, worst);
    worst = worst(after[b], ofB, worst);
    if (worst != Verdict.UNMET && !both.isEmpty()) {
      Pairing pairing = Pairing.of(vacancy, person, situation);
      for (Gate gate : both) {
        worst = worse(gate.judge(pairing).verdict(), worst);
      }
    }
    return Match.sumOf(worst);
  }

  private static Verdict worst(Verdicts verdicts, Set<Gate> gates, Verdict least) {
    Verdict worst = least;
    for (Gate gate : gates) {
      worst = worse(verdicts.of(gate), worst);
    }
    return worst;
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
