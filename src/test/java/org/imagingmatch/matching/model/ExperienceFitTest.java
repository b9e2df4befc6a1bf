package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.modality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceFitTest {

  private static final String USED = "2026-11-01";

  /** 1 − e^(−m/36), worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 0.28346868942621073",
    "36, 0.6321205588285577",
    "72, 0.8646647167633873",
    "600, 0.9999999422221",
  })
  void monthsCountWithDiminishingReturn(int months, double degree) {
    measure(aVacancy().asking("CT"), aCandidate().experience("CT", months, USED)).isScored(degree);
  }

  @Test
  void weakestAskedModalityCounts() {
    measure(
            aVacancy().asking("CT", "MR"),
            aCandidate().experience("CT", 72, USED).experience("MR", 36, USED))
        .isScored(months(36));
    measure(aVacancy().asking("CT", "MR"), aCandidate().experience("CT", 72, USED)).isScored(0);
  }

  @Test
  void whereAnyWillDoTheBestThatPassesCounts() {
    CandidateFactsBuilder both =
        aCandidate().experience("CT", 72, "2020-01-01").experience("MR", 36, USED);
    measure(aVacancy().asking("CT", "MR").anyOfThem(), both).isScored(months(72));
    measure(aVacancy().asking(modality("CT", null, 12), modality("MR", null, 12)).anyOfThem(), both)
        .isScored(months(36));
  }

  @Test
  void parentCountsItsBestRecordAndAHybridItsWeakerHalf() {
    measure(
            aVacancy().asking("US"),
            aCandidate().experience("US-AB", 30, USED).experience("US-OB", 20, USED))
        .isScored(months(30));
    measure(
            aVacancy().asking("PT-CT"),
            aCandidate().experience("PT", 48, USED).experience("CT", 18, USED))
        .isScored(months(18));
  }

  @Test
  void trainingPostDoesNotStateExperience() {
    measure(aVacancy().training(), aCandidate().experience("XR", 60, USED)).isNotStated();
  }

  @Test
  void nothingRecordedIsNoDataRecordedNoneIsZero() {
    measure(aVacancy(), aCandidate()).hasNoData();
    measure(aVacancy(), aCandidate().noExperience()).isScored(0);
  }

  private static double months(int months) {
    return 1 - Math.exp(-months / 36.0);
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.EXPERIENCE, vacancy, candidate);
  }
}
