package org.imagingmatch.matching.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * A vacancy with one change.
 *
 * @param gates those that have to be judged again
 * @param moves whether the period is another one
 */
record Variant(
    Relaxation relaxation,
    VacancyFacts vacancy,
    Situation situation,
    Set<Gate> gates,
    boolean moves) {

  static Variant of(Relaxation relaxation, VacancyFacts vacancy, Situation situation) {
    VacancyFacts after = relaxation.of(vacancy);
    Situation then = situation(after, situation);
    boolean moves = !then.start().equals(situation.start()) || !then.end().equals(situation.end());
    Set<Gate> gates = moves ? EnumSet.allOf(Gate.class) : relaxation.gates();
    return new Variant(relaxation, after, then, gates, moves);
  }

  static Situation situation(VacancyFacts vacancy, Situation like) {
    return Situation.of(vacancy, like.asOf(), like.rules(), like.settings());
  }

  /** Whether the two can be done together. */
  boolean goesWith(Variant other) {
    return !relaxation.topic().excludes(other.relaxation.topic()) && !(moves && other.moves);
  }

  Verdicts judge(CandidateFacts person, Verdicts before) {
    return before.with(gates, Pairing.of(vacancy, person, situation));
  }
}
