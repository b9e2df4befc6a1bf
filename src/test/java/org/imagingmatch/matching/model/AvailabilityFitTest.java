package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start is 2027-01-15. */
class AvailabilityFitTest {

  @ParameterizedTest
  @CsvSource({
    "9, 2026-12-01, 1",
    "9, 2027-01-15, 1",
    "9, 2027-01-16, 0.9",
    "9, 2027-01-20, 0.5",
    "9, 2027-01-24, 0.1",
    "9, 2027-01-25, 0",
    "9, 2027-03-01, 0",
    "0, 2027-01-15, 1",
    "0, 2027-01-16, 0",
  })
  void arrivalFadesOverTheFlexibleDays(int flex, String from, double degree) {
    measure(aVacancy().flexDays(flex), aCandidate().available(from, null)).isScored(degree);
  }

  @Test
  void freeNowIsFreeOnTheStart() {
    measure(aVacancy(), aCandidate().available(null, null)).isScored(1);
  }

  @Test
  void nobodyIsFreeOnTheStartWhoseTimeIsOverBefore() {
    measure(aVacancy(), aCandidate().available(null, "2027-01-14")).isScored(0);
    measure(aVacancy(), aCandidate().available(null, "2027-01-15")).isScored(1);
  }

  @Test
  void nothingRecordedIsNoData() {
    measure(aVacancy(), aCandidate()).hasNoData();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.AVAILABILITY_FIT, vacancy, candidate);
  }
}
