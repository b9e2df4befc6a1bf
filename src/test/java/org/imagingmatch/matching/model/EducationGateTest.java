package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationGateTest {

  @ParameterizedTest
  @CsvSource({
    "CERTIFICATE, CERTIFICATE, MET",
    "DIPLOMA, CERTIFICATE, UNMET",
    "ASSOCIATE, DIPLOMA, UNMET",
    "ASSOCIATE, ASSOCIATE, MET",
    "BACHELOR, ASSOCIATE, UNMET",
    "BACHELOR, MASTER, MET",
    "MASTER, BACHELOR, UNMET",
    "MASTER, DOCTORATE, MET",
    "DOCTORATE, MASTER, UNMET",
  })
  void completedEducationMustReachTheMinimum(
      EducationLevel minimum, EducationLevel held, Verdict verdict) {
    judge(aVacancy().education(minimum), aCandidate().education(held, "2015-06-30"))
        .is(verdict, verdict == Verdict.MET ? "education.reached" : "education.tooLow");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-15, MET, education.reached",
    "2027-01-16, UNMET, education.completedTooLate",
    ", MET, education.reached",
  })
  void educationCountsAsCompletedUnlessItEndsAfterTheStart(
      String completed, Verdict verdict, String reason) {
    judge(
            aVacancy().education(EducationLevel.BACHELOR),
            aCandidate().education(EducationLevel.BACHELOR, completed))
        .is(verdict, reason);
  }

  @Test
  void studentIsReadyOnTheDayOfCompletion() {
    judge(
            aVacancy().education(EducationLevel.BACHELOR),
            aCandidate()
                .education(EducationLevel.ASSOCIATE, "2020-06-30")
                .education(EducationLevel.MASTER, "2029-06-30")
                .education(EducationLevel.BACHELOR, "2027-06-30"))
        .isUnmet("education.completedTooLate")
        .withCure("education.complete")
        .startingNoEarlierThan("2027-06-30");
  }

  @Test
  void nothingRecordedIsUnknownRecordedNoneIsUnmet() {
    VacancyFactsBuilder vacancy = aVacancy().education(EducationLevel.DIPLOMA);
    judge(vacancy, aCandidate()).isUnknown("education.notRecorded");
    judge(vacancy, aCandidate().noEducation())
        .isUnmet("education.none")
        .withCure("education.reach")
        .withoutAnyStart();
  }

  @Test
  void noMinimumIsMetByAnyone() {
    judge(aVacancy(), aCandidate()).isMet("education.notAsked");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.EDUCATION, vacancy, candidate);
  }
}
