package org.imagingmatch.matching.model;

/**
 * What a vacancy asks in a situation. Its gates and fits are made when they are first needed and
 * then judge any number of people. Threads may share it: at worst they make one of them twice.
 */
final class Demand {

  private final VacancyFacts vacancy;
  private final Situation situation;
  private final GateRule[] gates = new GateRule[Gate.ALL.size()];
  private final FitRule[] fits = new FitRule[Fit.ALL.size()];
  private RequirementTree credentials;

  Demand(VacancyFacts vacancy, Situation situation) {
    this.vacancy = vacancy;
    this.situation = situation;
  }

  VacancyFacts vacancy() {
    return vacancy;
  }

  Situation situation() {
    return situation;
  }

  RuleBook rules() {
    return situation.rules();
  }

  GateRule rule(Gate gate) {
    GateRule rule = gates[gate.ordinal()];
    if (rule == null) {
      rule = gate.of(this);
      gates[gate.ordinal()] = rule;
    }
    return rule;
  }

  FitRule rule(Fit fit) {
    FitRule rule = fits[fit.ordinal()];
    if (rule == null) {
      rule = fit.of(this);
      fits[fit.ordinal()] = rule;
    }
    return rule;
  }

  /** The vacancy's requirement tree; null = no certificate asked. */
  RequirementTree credentials() {
    RequirementTree tree = credentials;
    if (tree == null && vacancy.credentials() != null) {
      tree = RequirementTree.of(vacancy.credentials(), this);
      credentials = tree;
    }
    return tree;
  }
}
