package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Certificate;
import org.imagingmatch.matching.model.VacancyFacts.AskedCertificate;

/**
 * Each certificate asked (BLS and the like) is held over the period. One that is missing or ends is
 * obtainable: it is a course of a day.
 */
final class CertificateGate implements GateRule {

  /** A fixed order, so that the order of a record never shows in an answer. */
  private static final Comparator<Certificate> LONGEST_FIRST =
      Comparator.comparing(
          Certificate::validUntil, Comparator.nullsLast(Comparator.reverseOrder()));

  private static final Finding NOT_ASKED = Finding.met(Reason.of("certificate.notAsked"));

  private final List<AskedCertificate> asked;
  private final Situation situation;

  CertificateGate(Demand demand) {
    this.asked = demand.vacancy().certificates();
    this.situation = demand.situation();
  }

  @Override
  public Finding judge(Pairing pairing) {
    if (asked.isEmpty()) {
      return NOT_ASKED;
    }
    List<Finding> findings = new ArrayList<>(asked.size());
    for (AskedCertificate certificate : asked) {
      findings.add(judge(certificate, pairing.candidate().certificates()));
    }
    return Finding.all(findings);
  }

  private Finding judge(AskedCertificate asked, List<Certificate> recorded) {
    if (recorded == null) {
      return missing(asked);
    }
    List<Certificate> held = new ArrayList<>(recorded.size());
    for (Certificate certificate : recorded) {
      if (certificate.code().equals(asked.code()) && lasts(certificate, situation.firstDay())) {
        held.add(certificate);
      }
    }
    held.sort(LONGEST_FIRST);
    return held.stream().map(this::held).min(Finding.BEST_FIRST).orElseGet(() -> missing(asked));
  }

  private static boolean lasts(Certificate certificate, LocalDate day) {
    return certificate.validUntil() == null || !certificate.validUntil().isBefore(day);
  }

  private Finding held(Certificate certificate) {
    LocalDate until = certificate.validUntil();
    Object[] parameters = {"certificate", certificate.code(), "validUntil", until};
    if (until == null) {
      return Finding.unknown(Reason.of("certificate.endUnknown", parameters));
    }
    return until.isBefore(situation.end())
        ? Finding.obtainableAfterStart(until, Reason.of("certificate.renewInside", parameters))
        : Finding.met(Reason.of("certificate.held", parameters));
  }

  private Finding missing(AskedCertificate asked) {
    if (asked.withinDays() > 0) {
      LocalDate by = situation.start().plusDays(asked.withinDays());
      return Finding.obtainableAfterStart(
          by, Reason.of("certificate.afterStart", "certificate", asked.code(), "by", by));
    }
    LocalDate by = situation.asOf().plusDays(situation.settings().certificateDays());
    return Finding.obtainable(
        by, Reason.of("certificate.obtainable", "certificate", asked.code(), "by", by));
  }
}
