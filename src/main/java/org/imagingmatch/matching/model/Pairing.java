package org.imagingmatch.matching.model;

/** One candidate against one vacancy: what every criterion is given. */
record Pairing(
    VacancyFacts vacancy,
    CandidateFacts candidate,
    Situation situation,
    Standings standings,
    Practice practice) {

  static Pairing of(VacancyFacts vacancy, CandidateFacts candidate, Situation situation) {
    return new Pairing(
        vacancy,
        candidate,
        situation,
        new Standings(candidate, situation),
        new Practice(candidate, situation.rules()));
  }

  RuleBook rules() {
    return situation.rules();
  }
}
