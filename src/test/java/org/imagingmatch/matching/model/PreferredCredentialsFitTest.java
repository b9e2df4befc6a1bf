package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PreferredCredentialsFitTest {

  @Test
  void shareOfThePreferredCredentialsCounts() {
    VacancyFactsBuilder vacancy = aVacancy().preferring("ARRT-R", "ARRT-CT", "ARRT-MR", "ARRT-VI");
    measure(vacancy, aCandidate().holding("ARRT-R", "ARRT-MR", "ARRT-M")).isScored(0.5);
    measure(vacancy, aCandidate().holding("ARRT-R", "ARRT-CT", "ARRT-MR", "ARRT-VI")).isScored(1);
    measure(vacancy, aCandidate().holding("CCI-RCS")).isScored(0);
    measure(vacancy, aCandidate().noCredentials()).isScored(0);
  }

  @ParameterizedTest
  @CsvSource({"2027-04-16, 1", "2027-04-15, 0", "2027-01-01, 0", "2026-11-21, 0", ", 0"})
  void onlyGoodStandingOverTheWholePeriodCounts(String lastDay, double degree) {
    measure(aVacancy().preferring("ARRT-R"), aCandidate().holding("ARRT-R", until(lastDay)))
        .isScored(degree);
  }

  @ParameterizedTest
  @EnumSource(value = CredentialStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
  void onlyActiveCredentialsCount(CredentialStatus status) {
    measure(
            aVacancy().preferring("ARRT-R"),
            aCandidate().holding("ARRT-R", CandidateFactsBuilder.forYears(), status))
        .isScored(0);
  }

  @Test
  void supportIsNeededHereToo() {
    measure(
            aVacancy().preferring("ARRT-CT"),
            aCandidate().holding("ARRT-CT").holding("ARRT-R", until("2027-02-01")))
        .isScored(0);
  }

  @Test
  void specialtyCountsForAPreferredUmbrellaAndNotTheReverse() {
    measure(aVacancy().preferring("ARDMS-RDMS"), aCandidate().holding("ARDMS-RDMS-AB")).isScored(1);
    measure(aVacancy().preferring("ARDMS-RDMS-AB"), aCandidate().holding("ARDMS-RDMS")).isScored(0);
  }

  @Test
  void equivalentsNeverCount() {
    measure(
            aVacancy().preferring("ARRT-MR").acceptingEquivalents(),
            aCandidate().holding("ARMRIT-MRI"))
        .isScored(0);
  }

  @Test
  void nonePreferredIsNotStatedNothingRecordedIsNoData() {
    measure(aVacancy(), aCandidate().holding("ARRT-R")).isNotStated();
    measure(aVacancy().preferring("ARRT-R"), aCandidate()).hasNoData();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.PREFERRED_CREDENTIALS, vacancy, candidate);
  }
}
