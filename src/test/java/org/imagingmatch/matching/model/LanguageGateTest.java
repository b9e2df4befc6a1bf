package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGateTest {

  @ParameterizedTest
  @CsvSource({
    "B2, B1, UNMET, language.tooLow",
    "B2, B2, MET, language.held",
    "B2, C2, MET, language.held",
    "A1, A1, MET, language.held",
    "B2, , UNKNOWN, language.levelNotRecorded",
    ", A1, MET, language.held",
    ", , MET, language.held",
  })
  void languageIsHeldAtTheLevelAskedOrAbove(
      LanguageLevel asked, LanguageLevel held, Verdict verdict, String reason) {
    judge(aVacancy().language("de", asked), aCandidate().speaking("de", held)).is(verdict, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en-US, MET",
    "en-GB, en, MET",
    "en-GB, en-US, MET",
    "de-CH, DE, MET",
    "zh-Hant, zh-Hans-CN, MET",
    "de, nl, UNMET",
    "fil, fi, UNMET",
  })
  void languagesCompareByTheirPrimarySubtag(String asked, String held, Verdict verdict) {
    judge(
            aVacancy().language(asked, LanguageLevel.B2),
            aCandidate().speaking(held, LanguageLevel.C1))
        .is(verdict, verdict == Verdict.MET ? "language.held" : "language.missing");
  }

  @Test
  void everyLanguageAskedCounts() {
    VacancyFactsBuilder vacancy =
        aVacancy().language("de", LanguageLevel.B2).language("fr", LanguageLevel.A2);
    CandidateFactsBuilder german = aCandidate().speaking("de", LanguageLevel.C1);
    judge(vacancy, german).isUnmet("language.missing").because("language", "fr");
    judge(vacancy, german.speaking("fr", LanguageLevel.A2)).isMet("language.held");
  }

  @Test
  void higherOfTwoEntriesCounts() {
    judge(
            aVacancy().language("en", LanguageLevel.B2),
            aCandidate()
                .speaking("en-AU", LanguageLevel.A2)
                .speaking("en", LanguageLevel.C1)
                .speaking("en", null))
        .isMet("language.held")
        .because("level", "C1");
  }

  @Test
  void noLanguageAskedIsMetByAnyone() {
    judge(aVacancy(), aCandidate()).isMet("language.notAsked");
    judge(aVacancy(), aCandidate().noLanguages()).isMet("language.notAsked");
  }

  @Test
  void nothingRecordedIsUnknownRecordedNoneIsUnmet() {
    VacancyFactsBuilder vacancy = aVacancy().language("de", LanguageLevel.B2);
    judge(vacancy, aCandidate()).isUnknown("language.notRecorded");
    judge(vacancy, aCandidate().noLanguages())
        .isUnmet("language.missing")
        .withCure("language.reach")
        .withoutAnyStart();
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.LANGUAGE, vacancy, candidate);
  }
}
