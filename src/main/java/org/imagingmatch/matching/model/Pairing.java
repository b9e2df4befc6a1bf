package org.imagingmatch.matching.model;

import java.util.ArrayList;
import java.util.List;
import org.imagingmatch.matching.model.RequirementTree.Judged;
import org.imagingmatch.matching.model.VacancyFacts.AskedModality;

/**
 * One candidate against one vacancy: what every criterion is given. What several of them read is
 * worked out once, when the first one asks.
 */
final class Pairing {

  private final Demand demand;
  private final CandidateFacts candidate;
  private Standings standings;
  private Practice practice;
  private Judged credentials;
  private List<Finding> modalities;

  private Pairing(Demand demand, CandidateFacts candidate) {
    this.demand = demand;
    this.candidate = candidate;
  }

  static Pairing of(VacancyFacts vacancy, CandidateFacts candidate, Situation situation) {
    return new Pairing(situation.demand(vacancy), candidate);
  }

  /** The same with other facts of the person. */
  Pairing with(CandidateFacts other) {
    return other == candidate ? this : new Pairing(demand, other);
  }

  Finding judge(Gate gate) {
    return demand.rule(gate).judge(this);
  }

  Measure measure(Fit fit) {
    return demand.rule(fit).measure(this);
  }

  VacancyFacts vacancy() {
    return demand.vacancy();
  }

  CandidateFacts candidate() {
    return candidate;
  }

  Situation situation() {
    return demand.situation();
  }

  RuleBook rules() {
    return demand.rules();
  }

  Standings standings() {
    if (standings == null) {
      standings = new Standings(candidate, situation());
    }
    return standings;
  }

  Practice practice() {
    if (practice == null) {
      practice = new Practice(candidate, rules());
    }
    return practice;
  }

  /** What the vacancy's requirement tree came to; null = no certificate asked. */
  Judged credentials() {
    if (credentials == null && demand.credentials() != null) {
      credentials = demand.credentials().judge(this);
    }
    return credentials;
  }

  /** What each modality asked came to, in the order of the vacancy. */
  List<Finding> modalities() {
    if (modalities == null) {
      modalities = new ArrayList<>();
      for (AskedModality asked : vacancy().modalities()) {
        modalities.add(ModalityGate.judge(asked, this));
      }
    }
    return modalities;
  }
}
