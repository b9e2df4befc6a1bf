package org.imagingmatch.matching.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.imagingmatch.matching.RuleBooks;
import org.imagingmatch.matching.model.Requirement.AllOf;
import org.imagingmatch.matching.model.Requirement.AnyOf;
import org.imagingmatch.matching.model.Requirement.AtLeast;
import org.imagingmatch.matching.model.Requirement.Experience;
import org.imagingmatch.matching.model.Requirement.Holds;
import org.imagingmatch.reference.Catalogue;

/** Puts a candidate before a vacancy, under the shipped catalogue, on one day. */
final class Judging {

  static final LocalDate AS_OF = LocalDate.parse("2026-11-22");
  static final RuleBook RULES = RuleBooks.of(Catalogue.load());
  static final MatchingSettings SETTINGS = MatchingSettings.DEFAULT;

  private Judging() {}

  static FindingAssert assertGate(
      Gate gate, VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return new FindingAssert(
        gate.judge(pairing(vacancy.facts(), candidate.facts(), SETTINGS)), gate);
  }

  static MeasureAssert assertFit(
      Fit fit, VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return assertFit(fit, vacancy, candidate, SETTINGS);
  }

  static MeasureAssert assertFit(
      Fit fit,
      VacancyFactsBuilder vacancy,
      CandidateFactsBuilder candidate,
      MatchingSettings settings) {
    return new MeasureAssert(
        fit.measure(pairing(vacancy.facts(), candidate.facts(), settings)), fit);
  }

  static Match match(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return match(vacancy.facts(), candidate.facts(), Weights.DEFAULT);
  }

  static Match match(VacancyFacts vacancy, CandidateFacts candidate, Weights weights) {
    return match(vacancy, candidate, weights, AS_OF);
  }

  static Match match(
      VacancyFacts vacancy, CandidateFacts candidate, Weights weights, LocalDate asOf) {
    return Match.of(
        candidate.id(), vacancy, candidate, Situation.of(vacancy, asOf, RULES, SETTINGS), weights);
  }

  static Pairing pairing(
      VacancyFacts vacancy, CandidateFacts candidate, MatchingSettings settings) {
    return Pairing.of(vacancy, candidate, Situation.of(vacancy, AS_OF, RULES, settings));
  }

  static MatchingSettings withRates(Map<String, BigDecimal> rates) {
    return new MatchingSettings(30, 60, 180, 90, 14, Weights.DEFAULT, rates);
  }

  /** A leaf: the credential, held. */
  static Requirement holds(String code) {
    return new Holds(code, false, null, null);
  }

  /** A leaf: the credential, or registry-eligible; to be earned within months (null = whenever). */
  static Requirement orEligible(String code, Integer withinMonths) {
    return new Holds(code, true, withinMonths, null);
  }

  /** A leaf: the credential, verified at least so far. */
  static Requirement verified(String code, VerificationLevel level) {
    return new Holds(code, false, null, level);
  }

  static Requirement practised(String modality, int months) {
    return new Experience(modality, months);
  }

  static Requirement allOf(Requirement... branches) {
    return new AllOf(List.of(branches));
  }

  static Requirement anyOf(Requirement... branches) {
    return new AnyOf(List.of(branches));
  }

  static Requirement anyOf(String... codes) {
    return new AnyOf(Arrays.stream(codes).map(Judging::holds).toList());
  }

  static Requirement atLeast(int n, String... codes) {
    return new AtLeast(n, Arrays.stream(codes).map(Judging::holds).toList());
  }
}
