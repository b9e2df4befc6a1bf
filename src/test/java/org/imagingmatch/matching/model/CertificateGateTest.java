package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course of a day is possible by 2026-12-06, two weeks from today. */
class CertificateGateTest {

  @ParameterizedTest
  @CsvSource({
    "2027-04-16, MET, certificate.held, ",
    "2027-04-15, OBTAINABLE, certificate.renewInside, ",
    "2027-01-15, OBTAINABLE, certificate.renewInside, ",
    "2027-01-14, OBTAINABLE, certificate.obtainable, 2026-12-06",
    "2026-11-01, OBTAINABLE, certificate.obtainable, 2026-12-06",
    ", UNKNOWN, certificate.endUnknown, ",
  })
  void certificateIsHeldOverThePeriodOrSoonObtained(
      String lastDay, Verdict verdict, String reason, String ready) {
    judge(aVacancy().certificate("BLS", 0), aCandidate().certificate("BLS", until(lastDay)))
        .is(verdict, reason)
        .startingNoEarlierThan(ready);
  }

  @Test
  void missingCertificateIsObtainableByTheStart() {
    for (CandidateFactsBuilder candidate :
        new CandidateFactsBuilder[] {
          aCandidate(), aCandidate().noCertificates(), aCandidate().certificate("ACLS", forYears())
        }) {
      judge(aVacancy().certificate("BLS", 0), candidate)
          .isObtainable("2026-12-06", "certificate.obtainable")
          .startingNoEarlierThan("2026-12-06");
    }
  }

  @Test
  void whatTheVacancyAllowsLaterDoesNotHoldTheStartBack() {
    judge(aVacancy().certificate("BLS", 60), aCandidate().noCertificates())
        .isObtainable("2027-03-16", "certificate.afterStart")
        .startingNoEarlierThan(null);
  }

  @Test
  void certificateThatEndedBeforeTodayIsMissingEvenWhereTheStartIsPast() {
    judge(
            aVacancy().startsOn("2026-10-01").certificate("BLS", 0),
            aCandidate().certificate("BLS", until("2026-11-01")))
        .isObtainable("2026-12-06", "certificate.obtainable");
  }

  @Test
  void longestOfSeveralCounts() {
    judge(
            aVacancy().certificate("BLS", 0),
            aCandidate()
                .certificate("BLS", until("2026-10-01"))
                .certificate("BLS", forYears())
                .certificate("BLS", until("2027-05-01")))
        .isMet("certificate.held")
        .because("validUntil", forYears());
  }

  @Test
  void everyCertificateAskedCounts() {
    VacancyFactsBuilder vacancy = aVacancy().certificate("BLS", 0).certificate("ACLS", 0);
    CandidateFactsBuilder basic = aCandidate().certificate("BLS", forYears());
    judge(vacancy, basic)
        .isObtainable("2026-12-06", "certificate.obtainable")
        .because("certificate", "ACLS");
    judge(vacancy, basic.certificate("ACLS", forYears())).isMet("certificate.held");
  }

  @Test
  void noneAskedIsMetByAnyone() {
    judge(aVacancy(), aCandidate()).isMet("certificate.notAsked");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.CERTIFICATE, vacancy, candidate);
  }
}
