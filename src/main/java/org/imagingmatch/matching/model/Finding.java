package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a gate found.
 *
 * @param until AT_RISK: last good day, where known
 * @param by OBTAINABLE: the day by which it is there
 * @param readyOn earliest day on which a contract could start for all this gate asks; null = this
 *     gate does not hold the start back
 * @param blocked no start can be promised: unmet, and nothing dated cures it
 * @param cure UNMET: what would fix it; null = nothing the person or the vacancy can change
 */
public record Finding(
    Verdict verdict,
    LocalDate until,
    LocalDate by,
    LocalDate readyOn,
    boolean blocked,
    Reason reason,
    Cure cure) {

  /**
   * Best first: by verdict, then the longer good standing, the nearer date, the cure with a date.
   */
  static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::verdict)
          .thenComparing(Finding::until, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Finding::blocked)
          .thenComparing(Finding::readyOn, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Finding::by, Comparator.nullsFirst(Comparator.naturalOrder()));

  static Finding met(Reason reason) {
    return new Finding(Verdict.MET, null, null, null, false, reason, null);
  }

  static Finding atRisk(LocalDate until, Reason reason) {
    return new Finding(Verdict.AT_RISK, until, null, null, false, reason, null);
  }

  /** Obtainable before the start: the contract cannot start earlier. */
  static Finding obtainable(LocalDate by, Reason reason) {
    return new Finding(Verdict.OBTAINABLE, null, by, by, false, reason, null);
  }

  /** Obtainable later than the start, as the vacancy itself allows. */
  static Finding obtainableAfterStart(LocalDate by, Reason reason) {
    return new Finding(Verdict.OBTAINABLE, null, by, null, false, reason, null);
  }

  static Finding unknown(Reason reason) {
    return new Finding(Verdict.UNKNOWN, null, null, null, false, reason, null);
  }

  static Finding unmet(Reason reason, Cure cure) {
    LocalDate by = cure == null ? null : cure.by();
    return new Finding(Verdict.UNMET, null, null, by, by == null, reason, cure);
  }

  /** Holds the start back until a day, whatever the verdict. */
  Finding notBefore(LocalDate day) {
    return new Finding(verdict, until, by, later(readyOn, day), blocked, reason, cure);
  }

  /** The best of some findings; the first of equals. */
  static Finding best(List<Finding> findings) {
    return best(1, findings);
  }

  /**
   * The n best of some findings. The start waits for the n of them that are ready first, which need
   * not be those of the verdict: so one more way can never put it off.
   */
  static Finding best(int n, List<Finding> findings) {
    Finding best = all(findings.stream().sorted(BEST_FIRST).limit(n).toList());
    if (best.verdict == Verdict.UNMET) {
      return best;
    }
    LocalDate readyOn =
        findings.stream()
            .filter(finding -> finding.verdict != Verdict.UNMET)
            .map(finding -> Optional.ofNullable(finding.readyOn).orElse(LocalDate.MIN))
            .sorted()
            .skip(n - 1L)
            .findFirst()
            .filter(day -> !day.equals(LocalDate.MIN))
            .orElse(null);
    return new Finding(
        best.verdict, best.until, best.by, readyOn, best.blocked, best.reason, best.cure);
  }

  /** All of some findings: the worst verdict (the first of equals), ready when the last one is. */
  static Finding all(List<Finding> findings) {
    Finding worst = findings.stream().min(BEST_FIRST.reversed()).orElseThrow();
    LocalDate readyOn = null;
    boolean blocked = false;
    for (Finding finding : findings) {
      readyOn = later(readyOn, finding.readyOn);
      blocked |= finding.blocked;
    }
    return new Finding(
        worst.verdict, worst.until, worst.by, readyOn, blocked, worst.reason, worst.cure);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }
}
