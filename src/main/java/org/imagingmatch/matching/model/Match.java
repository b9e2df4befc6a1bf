package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One candidate against one vacancy, judged whole.
 *
 * @param id what the list is of: the candidate, or the vacancy when a person looks for posts
 * @param score 0..100, unrounded
 * @param earliestStart first day on which everything asked can be there; null = none can be named
 * @param findings one for each {@link Gate}, in that order
 * @param points one for each {@link Fit}, in that order; they add up to the score
 */
public record Match(
    UUID id,
    Eligibility eligibility,
    double score,
    LocalDate earliestStart,
    List<Finding> findings,
    List<Points> points) {

  /**
   * What a fit gave to the score.
   *
   * @param weight the weight it was counted with
   * @param points part of the score, 0..100; 0 where the fit is not stated
   */
  public record Points(Measure measure, double weight, double points) {}

  /**
   * The one order of matches: eligibility, score (high first), earliest start (none last), id.
   * Scores count as equal within 10⁻⁹, so that a common factor on all weights cannot part two
   * equals.
   */
  public static final Comparator<Match> ORDER =
      Comparator.comparing(Match::eligibility)
          .thenComparing(Comparator.comparingDouble(Match::comparableScore).reversed())
          .thenComparing(Match::earliestStart, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(match -> match.id().toString());

  /** Judges one candidate against one vacancy, every gate and fit. */
  public static Match of(
      UUID id,
      VacancyFacts vacancy,
      CandidateFacts candidate,
      Situation situation,
      Weights weights) {
    return of(id, vacancy, candidate, candidate, situation, weights);
  }

  /**
   * As {@link #of(UUID, VacancyFacts, CandidateFacts, Situation, Weights)}, for a reader who may
   * not know everything.
   *
   * @param measured less exact facts of the same person, which the fits read: a score of exact ones
   *     would tell them
   */
  public static Match of(
      UUID id,
      VacancyFacts vacancy,
      CandidateFacts candidate,
      CandidateFacts measured,
      Situation situation,
      Weights weights) {
    Pairing pairing = Pairing.of(vacancy, candidate, situation);
    List<Finding> findings = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      findings.add(gate.judge(pairing));
    }
    return of(id, measured(pairing, measured), findings, weights);
  }

  /** As the other {@code of}, but empty, as soon as that is clear, for who is ineligible. */
  public static Optional<Match> unlessIneligible(
      UUID id,
      VacancyFacts vacancy,
      CandidateFacts candidate,
      Situation situation,
      Weights weights) {
    return unlessIneligible(id, vacancy, candidate, candidate, situation, weights);
  }

  /** As the other {@code of}, but empty, as soon as that is clear, for who is ineligible. */
  public static Optional<Match> unlessIneligible(
      UUID id,
      VacancyFacts vacancy,
      CandidateFacts candidate,
      CandidateFacts measured,
      Situation situation,
      Weights weights) {
    Pairing pairing = Pairing.of(vacancy, candidate, situation);
    List<Finding> findings = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      Finding finding = gate.judge(pairing);
      if (finding.verdict() == Verdict.UNMET) {
        return Optional.empty();
      }
      findings.add(finding);
    }
    return Optional.of(of(id, measured(pairing, measured), findings, weights));
  }

  private static Pairing measured(Pairing judged, CandidateFacts measured) {
    return measured == judged.candidate()
        ? judged
        : Pairing.of(judged.vacancy(), measured, judged.situation());
  }

  private static Match of(UUID id, Pairing pairing, List<Finding> findings, Weights weights) {
    List<Points> points = pointsOf(pairing, weights);
    return new Match(
        id,
        sumOf(findings),
        points.stream().mapToDouble(Points::points).sum(),
        firstStart(findings, pairing.situation().asOf()),
        List.copyOf(findings),
        points);
  }

  private static List<Points> pointsOf(Pairing pairing, Weights weights) {
    List<Measure> measures = new ArrayList<>();
    double greatest = 0;
    for (Fit fit : Fit.values()) {
      Measure measure = fit.measure(pairing);
      measures.add(measure);
      if (measure.state() != Measure.State.NOT_STATED) {
        greatest = Math.max(greatest, weights.of(fit));
      }
    }
    // As shares of the greatest, so that no sum of huge weights leaves the range of a double.
    double total = 0;
    for (Fit fit : Fit.values()) {
      if (measures.get(fit.ordinal()).state() != Measure.State.NOT_STATED && greatest > 0) {
        total += weights.of(fit) / greatest;
      }
    }
    List<Points> points = new ArrayList<>();
    for (Fit fit : Fit.values()) {
      Measure measure = measures.get(fit.ordinal());
      double weight = weights.of(fit);
      boolean counts = measure.state() != Measure.State.NOT_STATED && total > 0;
      double share = counts ? 100 * (weight / greatest) * measure.degree() / total : 0;
      points.add(new Points(measure, weight, share));
    }
    return List.copyOf(points);
  }

  private static Eligibility sumOf(List<Finding> findings) {
    Verdict worst =
        findings.stream().map(Finding::verdict).max(Comparator.naturalOrder()).orElseThrow();
    return switch (worst) {
      case MET -> Eligibility.ELIGIBLE;
      case AT_RISK, OBTAINABLE, UNKNOWN -> Eligibility.CONDITIONAL;
      case UNMET -> Eligibility.INELIGIBLE;
    };
  }

  private static LocalDate firstStart(List<Finding> findings, LocalDate asOf) {
    if (findings.stream().anyMatch(Finding::blocked)) {
      return null;
    }
    return findings.stream()
        .map(Finding::readyOn)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(asOf))
        .orElse(asOf);
  }

  /** The score as the order compares it. */
  double comparableScore() {
    return Math.rint(score * 1e9) / 1e9;
  }

  /** Whether this and another share a rank: equal in all but id. */
  boolean sharesRankWith(Match other) {
    return eligibility == other.eligibility
        && comparableScore() == other.comparableScore()
        && Objects.equals(earliestStart, other.earliestStart);
  }
}
