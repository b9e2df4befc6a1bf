package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * How a credential or licence stands over a period.
 *
 * @param why last part of the reason's key
 * @param until last good day, where known
 * @param by the day on which it begins or could be had; null = it has begun
 * @param support the supporting credential that decided; null = its own dates did
 */
record Standing(Verdict verdict, String why, LocalDate until, LocalDate by, String support) {

  /** Why a registry-eligible credential is nothing to stand on. */
  static final String NOT_EARNED = "notEarned";

  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing(Standing::verdict)
          .thenComparing(Standing::lostForGood)
          .thenComparing(Standing::until, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Standing::by, Comparator.nullsFirst(Comparator.naturalOrder()));

  /**
   * Judges dates and status; a registry-eligible credential is judged as if it were active.
   *
   * @param asOf the day on which it is judged
   * @param period the time over which it must last
   */
  static Standing of(
      LocalDate issuedOn,
      LocalDate validUntil,
      CredentialStatus status,
      LocalDate asOf,
      Period period) {
    switch (status) {
      case SUSPENDED, REVOKED, DISCONTINUED:
        return new Standing(
            Verdict.UNMET, status.name().toLowerCase(Locale.ROOT), null, null, null);
      default:
    }
    if (issuedOn != null && issuedOn.isAfter(period.start())) {
      return new Standing(Verdict.UNMET, "startsTooLate", null, issuedOn, null);
    }
    if (validUntil != null && validUntil.isBefore(asOf)) {
      return new Standing(Verdict.UNMET, "ended", validUntil, null, null);
    }
    boolean begun = issuedOn == null || !issuedOn.isAfter(asOf);
    LocalDate by = begun ? null : issuedOn;
    if (validUntil == null && status != CredentialStatus.REGISTRY_ELIGIBLE) {
      return new Standing(Verdict.UNKNOWN, "endUnknown", null, by, null);
    }
    if (!begun) {
      return new Standing(Verdict.OBTAINABLE, "startsLater", validUntil, by, null);
    }
    if (validUntil != null && validUntil.isBefore(period.start())) {
      return new Standing(Verdict.AT_RISK, "renewalDue", validUntil, null, null);
    }
    if (validUntil != null && validUntil.isBefore(period.end())) {
      return new Standing(Verdict.AT_RISK, "endsInside", validUntil, null, null);
    }
    if (status == CredentialStatus.CE_PROBATION) {
      return new Standing(Verdict.AT_RISK, "onProbation", validUntil, null, null);
    }
    return new Standing(Verdict.MET, "held", validUntil, null, null);
  }

  private boolean lostForGood() {
    return verdict == Verdict.UNMET && by == null;
  }

  /** What is worse, this or the standing of what supports it. */
  Standing supportedBy(String code, Standing supporting) {
    if (BEST_FIRST.compare(this, supporting) >= 0) {
      return this;
    }
    String decidedBy = supporting.support == null ? code : supporting.support;
    return new Standing(
        supporting.verdict, supporting.why, supporting.until, supporting.by, decidedBy);
  }

  /**
   * What this standing means for a gate.
   *
   * @param kind first part of the cure's key
   * @param name name of the cure's parameter
   * @param code what the cure is about
   */
  Finding finding(Reason reason, String kind, String name, String code) {
    return switch (verdict) {
      case MET -> Finding.met(reason);
      case AT_RISK -> Finding.atRisk(until, reason);
      case OBTAINABLE -> Finding.obtainable(by, reason);
      case UNKNOWN -> Finding.unknown(reason).notBefore(by);
      case UNMET ->
          by == null
              ? Finding.unmet(
                  reason, Cure.of(kind + (why.equals(NOT_EARNED) ? ".earn" : ".renew"), name, code))
              : Finding.unmet(reason, Cure.of(kind + ".wait", name, code).by(by));
    };
  }
}
