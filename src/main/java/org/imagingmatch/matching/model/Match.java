package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    Finding[] findings = new Finding[Gate.ALL.size()];
    for (Gate gate : Gate.ALL) {
      findings[gate.ordinal()] = gate.judge(pairing);
    }
    return of(id, pairing.with(measured), findings, weights);
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
    Finding[] findings = new Finding[Gate.ALL.size()];
    for (Gate gate : Gate.CHEAPEST_FIRST) {
      Finding finding = gate.judge(pairing);
      if (finding.verdict() == Verdict.UNMET) {
        return Optional.empty();
      }
      findings[gate.ordinal()] = finding;
    }
    return Optional.of(of(id, pairing.with(measured), findings, weights));
  }

  /** Whether a candidate could take a vacancy, without a score. */
  public static Eligibility eligibilityOf(
      VacancyFacts vacancy, CandidateFacts candidate, Situation situation) {
    return eligibilityOf(vacancy, candidate, situation, Gate.CHEAPEST_FIRST);
  }

  /** Whether a candidate could take a vacancy as far as some gates say, judged in their order. */
  public static Eligibility eligibilityOf(
      VacancyFacts vacancy, CandidateFacts candidate, Situation situation, Collection<Gate> gates) {
    Pairing pairing = Pairing.of(vacancy, candidate, situation);
    Verdict worst = Verdict.MET;
    for (Gate gate : gates) {
      worst = worse(worst, gate.judge(pairing).verdict());
      if (worst == Verdict.UNMET) {
        break;
      }
    }
    return sumOf(worst);
  }

  /**
   * The gates that a candidate does not meet, each with its verdict; empty as soon as one is unmet
   * that is not among some.
   *
   * @param some gates that may be unmet
   */
  public static Optional<Map<Gate, Verdict>> shortfall(
      VacancyFacts vacancy, CandidateFacts candidate, Situation situation, Set<Gate> some) {
    Pairing pairing = Pairing.of(vacancy, candidate, situation);
    Map<Gate, Verdict> shortfall = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.CHEAPEST_FIRST) {
      if (!some.contains(gate)) {
        Verdict verdict = gate.judge(pairing).verdict();
        if (verdict == Verdict.UNMET) {
          return Optional.empty();
        }
        note(gate, verdict, shortfall);
      }
    }
    some.forEach(gate -> note(gate, gate.judge(pairing).verdict(), shortfall));
    return Optional.of(shortfall);
  }

  private static void note(Gate gate, Verdict verdict, Map<Gate, Verdict> shortfall) {
    if (verdict != Verdict.MET) {
      shortfall.put(gate, verdict);
    }
  }

  private static Match of(UUID id, Pairing pairing, Finding[] findings, Weights weights) {
    List<Points> points = pointsOf(pairing, weights);
    return new Match(
        id,
        sumOf(findings),
        points.stream().mapToDouble(Points::points).sum(),
        firstStart(findings, pairing.situation().asOf()),
        List.of(findings),
        points);
  }

  private static List<Points> pointsOf(Pairing pairing, Weights weights) {
    Measure[] measures = new Measure[Fit.ALL.size()];
    double greatest = 0;
    for (Fit fit : Fit.ALL) {
      Measure measure = fit.measure(pairing);
      measures[fit.ordinal()] = measure;
      if (measure.state() != Measure.State.NOT_STATED) {
        greatest = Math.max(greatest, weights.of(fit));
      }
    }
    // As shares of the greatest, so that no sum of huge weights leaves the range of a double.
    double total = 0;
    for (Fit fit : Fit.ALL) {
      if (measures[fit.ordinal()].state() != Measure.State.NOT_STATED && greatest > 0) {
        total += weights.of(fit) / greatest;
      }
    }
    Points[] points = new Points[measures.length];
    for (Fit fit : Fit.ALL) {
      Measure measure = measures[fit.ordinal()];
      double weight = weights.of(fit);
      boolean counts = measure.state() != Measure.State.NOT_STATED && total > 0;
      double share = counts ? 100 * (weight / greatest) * measure.degree() / total : 0;
      points[fit.ordinal()] = new Points(measure, weight, share);
    }
    return List.of(points);
  }

  private static Eligibility sumOf(Finding[] findings) {
    Verdict worst = Verdict.MET;
    for (Finding finding : findings) {
      worst = worse(worst, finding.verdict());
    }
    return sumOf(worst);
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return other.compareTo(one) > 0 ? other : one;
  }

  static Eligibility sumOf(Verdict worst) {
    return switch (worst) {
      case MET -> Eligibility.ELIGIBLE;
      case AT_RISK, OBTAINABLE, UNKNOWN -> Eligibility.CONDITIONAL;
      case UNMET -> Eligibility.INELIGIBLE;
    };
  }

  private static LocalDate firstStart(Finding[] findings, LocalDate asOf) {
    LocalDate first = asOf;
    for (Finding finding : findings) {
      if (finding.blocked()) {
        return null;
      }
      if (finding.readyOn() != null && finding.readyOn().isAfter(first)) {
        first = finding.readyOn();
      }
    }
    return first;
  }

  /** The score as the order compares it. */
  double comparableScore() {
    return comparable(score);
  }

  /** A score as the order compares it. */
  static double comparable(double score) {
    return Math.rint(score * 1e9) / 1e9;
  }

  /** Whether this and another share a rank: equal in all but id. */
  boolean sharesRankWith(Match other) {
    return eligibility == other.eligibility
        && comparableScore() == other.comparableScore()
        && Objects.equals(earliestStart, other.earliestStart);
  }
}
