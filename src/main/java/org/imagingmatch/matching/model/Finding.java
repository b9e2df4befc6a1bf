package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
    return ready(later(readyOn, day), blocked);
  }

  /** The best of some findings; the first of equals. */
  static Finding best(List<Finding> findings) {
    return Collections.min(findings, BEST_FIRST).readyWithTheFirstOf(findings);
  }

  /**
   * The n best of some findings. The start waits for the n of them that are ready first, which need
   * not be those of the verdict: so one more way can never put it off.
   */
  static Finding best(int n, List<Finding> findings) {
    if (n == 1) {
      return best(findings);
    }
    if (n == findings.size()) {
      return all(findings);
    }
    Finding best = all(findings.stream().sorted(BEST_FIRST).limit(n).toList());
    return best.verdict == Verdict.UNMET
        ? best
        : best.ready(
            findings.stream()
                .filter(finding -> finding.verdict != Verdict.UNMET)
                .map(Finding::readyOn)
                .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                .toList()
                .get(n - 1),
            best.blocked);
  }

  private Finding readyWithTheFirstOf(List<Finding> findings) {
    if (verdict == Verdict.UNMET) {
      return this;
    }
    LocalDate first = readyOn;
    for (Finding finding : findings) {
      if (finding.verdict != Verdict.UNMET) {
        first = first == null || finding.readyOn == null ? null : earlier(first, finding.readyOn);
      }
    }
    return ready(first, blocked);
  }

  /** All of some findings: the worst verdict (the first of equals), ready when the last one is. */
  static Finding all(List<Finding> findings) {
    Finding worst = Collections.max(findings, BEST_FIRST);
    LocalDate last = null;
    boolean anyBlocked = false;
    for (Finding finding : findings) {
      last = later(last, finding.readyOn);
      anyBlocked |= finding.blocked;
    }
    return worst.ready(last, anyBlocked);
  }

  private Finding ready(LocalDate day, boolean nowBlocked) {
    return nowBlocked == blocked && Objects.equals(day, readyOn)
        ? this
        : new Finding(verdict, until, by, day, nowBlocked, reason, cure);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return b.isBefore(a) ? b : a;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }
}
