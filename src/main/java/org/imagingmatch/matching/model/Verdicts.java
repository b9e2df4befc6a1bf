package org.imagingmatch.matching.model;

import java.util.Set;

/** The verdicts of all gates on one person, worst first found. */
final class Verdicts {

  private final Verdict[] byGate;

  private Verdicts(Verdict[] byGate) {
    this.byGate = byGate;
  }

  static Verdicts of(Pairing pairing) {
    Verdict[] byGate = new Verdict[Gate.ALL.size()];
    for (Gate gate : Gate.ALL) {
      byGate[gate.ordinal()] = gate.judge(pairing).verdict();
    }
    return new Verdicts(byGate);
  }

  Verdict of(Gate gate) {
    return byGate[gate.ordinal()];
  }

  /** The same, some gates judged again. */
  Verdicts with(Set<Gate> gates, Pairing pairing) {
    Verdict[] again = byGate.clone();
    for (Gate gate : gates) {
      again[gate.ordinal()] = gate.judge(pairing).verdict();
    }
    return new Verdicts(again);
  }

  Eligibility eligibility() {
    Verdict worst = Verdict.MET;
    for (Verdict verdict : byGate) {
      worst = verdict.compareTo(worst) > 0 ? verdict : worst;
    }
    return Match.sumOf(worst);
  }
}
