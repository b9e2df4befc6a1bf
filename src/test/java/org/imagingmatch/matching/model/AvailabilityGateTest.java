package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The period is 2027-01-15 to 2027-04-16. */
class AvailabilityGateTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2027-01-15, MET, availability.from",
    "0, 2027-01-16, UNMET, availability.tooLate",
    "14, 2027-01-29, MET, availability.from",
    "14, 2027-01-30, UNMET, availability.tooLate",
    "0, 2026-01-01, MET, availability.from",
  })
  void freeByTheStartOrTheLastFlexibleDay(int flex, String from, Verdict verdict, String reason) {
    judge(aVacancy().flexDays(flex), aCandidate().available(from, null))
        .is(verdict, reason)
        .startingNoEarlierThan(from);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-16, MET, availability.now",
    "2027-04-17, MET, availability.now",
    "2027-04-15, UNMET, availability.endsInside",
    "2027-01-14, UNMET, availability.endsBefore",
  })
  void freeToTheEnd(String until, Verdict verdict, String reason) {
    judge(aVacancy(), aCandidate().available(null, until)).is(verdict, reason);
  }

  @Test
  void endThatComesTooSoonNamesNoStart() {
    judge(aVacancy(), aCandidate().available(null, "2027-02-01"))
        .withCure("availability.extend")
        .withoutAnyStart();
  }

  @Test
  void arrivalTooLateIsCuredByWaiting() {
    judge(aVacancy(), aCandidate().available("2027-03-01", null))
        .withCure("availability.wait")
        .startingNoEarlierThan("2027-03-01");
  }

  @Test
  void recordedWithoutABeginningIsFreeNow() {
    judge(aVacancy(), aCandidate().available(null, null))
        .isMet("availability.now")
        .startingNoEarlierThan(null);
  }

  @Test
  void nothingRecordedIsUnknown() {
    judge(aVacancy(), aCandidate()).isUnknown("availability.notRecorded");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.AVAILABILITY, vacancy, candidate);
  }
}
