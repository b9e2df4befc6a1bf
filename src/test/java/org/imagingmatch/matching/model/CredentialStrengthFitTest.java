package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.Judging.anyOf;
import static org.imagingmatch.matching.model.Judging.holds;
import static org.imagingmatch.matching.model.Judging.practised;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees of whole trees are tested with the tree. */
class CredentialStrengthFitTest {

  @ParameterizedTest
  @CsvSource({"PRIMARY_SOURCE, 1", "DOCUMENT, 0.9", "SELF_DECLARED, 0.75", ", 0.75"})
  void exactCredentialCountsByItsVerification(VerificationLevel level, double degree) {
    measure(aVacancy().requiring(holds("ARRT-MR")), aCandidate().verified("ARRT-MR", level))
        .isScored(degree);
  }

  @ParameterizedTest
  @CsvSource({"PRIMARY_SOURCE, 0.8", "DOCUMENT, 0.72", "SELF_DECLARED, 0.6"})
  void equivalentCountsByStrengthAndVerification(VerificationLevel level, double degree) {
    measure(
            aVacancy().requiring(holds("ARRT-MR")).acceptingEquivalents(),
            aCandidate().verified("ARMRIT-MRI", level))
        .isScored(degree);
  }

  @Test
  void experienceInPlaceOfACertificateCountsFully() {
    measure(
            aVacancy().requiring(anyOf(holds("ARDMS-RDCS-AE"), practised("US-AE", 24))),
            aCandidate().noCredentials().experience("US-AE", 30, "2026-10-01"))
        .isScored(1);
  }

  @Test
  void unmetTreeIsZero() {
    measure(aVacancy().requiring(holds("ARRT-MR")), aCandidate().holding("ARRT-R")).isScored(0);
    measure(aVacancy().requiring(holds("ARRT-MR")), aCandidate().noCredentials()).isScored(0);
  }

  @Test
  void vacancyThatAsksNoCertificateDoesNotStateIt() {
    measure(aVacancy(), aCandidate().holding("ARRT-R")).isNotStated();
  }

  @Test
  void nothingRecordedIsNoData() {
    measure(aVacancy().requiring(holds("ARRT-MR")), aCandidate()).hasNoData();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.CREDENTIAL_STRENGTH, vacancy, candidate);
  }
}
