package org.imagingmatch.matching.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  @Override
  public Finding judge(Pairing pairing) {
    List<AskedCertificate> asked = pairing.vacancy().certificates();
    return asked.isEmpty()
        ? Finding.met(Reason.of("certificate.notAsked"))
        : Finding.all(asked.stream().map(certificate -> judge(certificate, pairing)).toList());
  }

  private static Finding judge(AskedCertificate asked, Pairing pairing) {
    List<Certificate> held = pairing.candidate().certificates();
    Situation situation = pairing.situation();
    return Stream.ofNullable(held)
        .flatMap(List::stream)
        .filter(certificate -> certificate.code().equals(asked.code()))
        .filter(certificate -> lasts(certificate, situation.firstDay()))
        .sorted(LONGEST_FIRST)
        .map(certificate -> held(certificate, situation))
        .min(Finding.BEST_FIRST)
        .orElseGet(() -> missing(asked, situation));
  }

  private static boolean lasts(Certificate certificate, LocalDate day) {
    return certificate.validUntil() == null || !certificate.validUntil().isBefore(day);
  }

  private static Finding held(Certificate certificate, Situation situation) {
    LocalDate until = certificate.validUntil();
    Object[] parameters = {"certificate", certificate.code(), "validUntil", until};
    if (until == null) {
      return Finding.unknown(Reason.of("certificate.endUnknown", parameters));
    }
    return until.isBefore(situation.end())
        ? Finding.obtainableAfterStart(until, Reason.of("certificate.renewInside", parameters))
        : Finding.met(Reason.of("certificate.held", parameters));
  }

  private static Finding missing(AskedCertificate asked, Situation situation) {
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
