package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMarginFitTest {

  @ParameterizedTest
  @CsvSource({"A1, 0", "B1, 0", "B2, 0.5", "C1, 1", "C2, 1"})
  void levelsAboveTheMinimumAreCappedAtTwo(LanguageLevel held, double degree) {
    measure(aVacancy().language("de", LanguageLevel.B1), aCandidate().speaking("de-AT", held))
        .isScored(degree);
  }

  @Test
  void weakestOfSeveralLanguagesCounts() {
    VacancyFactsBuilder vacancy =
        aVacancy().language("de", LanguageLevel.B1).language("fr", LanguageLevel.A2);
    CandidateFactsBuilder german = aCandidate().speaking("de", LanguageLevel.C1);
    measure(vacancy, german).isScored(0);
    measure(vacancy, german.speaking("fr", LanguageLevel.B1)).isScored(0.5);
  }

  @Test
  void betterOfTwoEntriesCounts() {
    measure(
            aVacancy().language("de", LanguageLevel.B1),
            aCandidate()
                .speaking("de", null)
                .speaking("de-CH", LanguageLevel.B2)
                .speaking("de-DE", LanguageLevel.B1))
        .isScored(0.5);
  }

  @Test
  void languageWithoutALevelStatesNoMargin() {
    measure(aVacancy().language("de", null), aCandidate().speaking("de", LanguageLevel.C2))
        .isNotStated();
    measure(aVacancy(), aCandidate().speaking("de", LanguageLevel.C2)).isNotStated();
  }

  @Test
  void levelNotRecordedIsNoDataAndALanguageNotSpokenIsZero() {
    VacancyFactsBuilder vacancy = aVacancy().language("de", LanguageLevel.B1);
    measure(vacancy, aCandidate()).hasNoData();
    measure(vacancy, aCandidate().speaking("de", null)).hasNoData();
    measure(vacancy, aCandidate().noLanguages()).isScored(0);
  }

  private static MeasureAssert measure(
      VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertFit(Fit.LANGUAGE_MARGIN, vacancy, candidate);
  }
}
