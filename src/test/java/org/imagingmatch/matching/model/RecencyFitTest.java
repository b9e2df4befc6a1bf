package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seen from 2026-11-22: three months ago is 2026-08-22, sixty are 2021-11-22, 1734 days before. */
class RecencyFitTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 1",
    "2026-12-24, 1",
    "2026-08-22, 1",
    "2026-08-21, 0.9994232987312572",
    "2024-04-07, 0.5",
    "2021-11-23, 0.0005767012687428",
    "2021-11-22, 0",
    "2021-11-21, 0",
    "1999-01-01, 0",
  })
  void useFadesFromThreeToSixtyMonths(String lastUsed, double degree) {
    measure(aVacancy().asking("CT"), aCandidate().experience("CT", 24, lastUsed)).isScored(degree);
  }

  @Test
  void itCountsBackFromTodayWhateverTheStart() {
    measure(
            aVacancy().asking("CT").startsOn("2028-01-01"),
            aCandidate().experience("CT", 24, "2026-08-22"))
        .isScored(1);
  }

  @Test
  void weakestAskedModalityCountsOrTheBestWhereAnyWillDo() {
    CandidateFactsBuilder both =
        aCandidate().experience("CT", 24, "2026-11-01").experience("MR", 24, "2024-04-07");
    measure(aVacancy().asking("CT", "MR"), both).isScored(0.5);
    measure(aVacancy().asking("CT", "MR").anyOfThem(), both).isScored(1);
  }

  @Test
  void parentTakesTheLatestUseOfItsChildren() {
    measure(
            aVacancy().asking("US"),
            aCandidate().experience("US-AB", 60, "2024-04-07").experience("US-OB", 2, "2026-11-01"))
        .isScored(1);
  }

  @Test
  void hybridIsAsRecentAsItsWeakerHalf() {
    measure(
            aVacancy().asking("PT-CT"),
            aCandidate().experience("PT", 60, "2024-04-07").experience("CT", 60, "2026-11-01"))
        .isScored(0.5);
  }

  @Test
  void hybridWithOneHalfUnrecordedIsNoDataWithOneHalfNeverUsedIsZero() {
    CandidateFactsBuilder halfUnrecorded =
        aCandidate().experience("PT", 60, null).experience("CT", 60, "2026-11-01");
    measure(aVacancy().asking("PT-CT"), halfUnrecorded).hasNoData();
    measure(aVacancy().asking("PT-MR"), halfUnrecorded).isScored(0);
  }

  @Test
  void neverUsedIsZeroNotRecordedIsNoData() {
    measure(aVacancy().asking("CT"), aCandidate().experience("MR", 24, "2026-11-01")).isScored(0);
    measure(aVacancy().asking("CT"), aCandidate().noExperience()).isScored(0);
    measure(aVacancy().asking("CT"), aCandidate().experience("CT", 24, null)).hasNoData();
    measure(aVacancy().asking("CT"), aCandidate()).hasNoData();
  }

  @Test
  void trainingPostDoesNotStateRecency() {
    measure(aVacancy().training(), aCandidate().experience("XR", 60, "2026-11-01")).isNotStated();
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.RECENCY, vacancy, candidate);
  }
}
