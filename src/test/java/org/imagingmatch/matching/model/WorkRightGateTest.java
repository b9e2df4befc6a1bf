package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRightGateTest {

  @ParameterizedTest
  @CsvSource({"CITIZEN", "PERMANENT", "WORK_PERMIT", "OTHER"})
  void anyRightForTheCountryCounts(WorkRightBasis basis) {
    judge(aVacancy().in("US-OR"), aCandidate().workRight("US", basis, null))
        .isMet("workRight.held");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-14, UNKNOWN, workRight.sponsorshipNotStated",
    "2027-01-15, AT_RISK, workRight.endsInside",
    "2027-04-15, AT_RISK, workRight.endsInside",
    "2027-04-16, MET, workRight.held",
    ", MET, workRight.held",
  })
  void rightMustLastOverThePeriodAndIsUnlimitedWithoutAnEnd(
      String lastDay, Verdict verdict, String reason) {
    judge(aVacancy(), aCandidate().workRight("US", WorkRightBasis.WORK_PERMIT, lastDay))
        .is(verdict, reason);
  }

  @Test
  void rightThatEndedBeforeTodayIsNotHeldEvenWhereTheStartIsPast() {
    judge(
            aVacancy().startsOn("2026-10-01").sponsorsVisa(false),
            aCandidate().workRight("US", WorkRightBasis.WORK_PERMIT, "2026-11-01"))
        .isUnmet("workRight.missing");
  }

  @ParameterizedTest
  @CsvSource({
    "FR, DE, CITIZEN, MET",
    "NO, SE, CITIZEN, MET",
    "CH, AT, CITIZEN, MET",
    "DE, CH, CITIZEN, MET",
    "FR, GB, CITIZEN, UNKNOWN",
    "GB, IE, CITIZEN, MET",
    "IE, GB-ENG, CITIZEN, MET",
    "IE, FR, CITIZEN, MET",
    "GB, FR, CITIZEN, UNKNOWN",
    "AU, NZ, CITIZEN, MET",
    "NZ, AU-VIC, CITIZEN, MET",
    "AU, NZ, PERMANENT, MET",
    "NZ, AU, PERMANENT, UNKNOWN",
    "SA, AE-DU, CITIZEN, MET",
    "KW, QA, CITIZEN, MET",
    "SA, AE-DU, PERMANENT, UNKNOWN",
    "DE, FR, PERMANENT, UNKNOWN",
    "DE, FR, WORK_PERMIT, UNKNOWN",
    "AU, NZ, OTHER, UNKNOWN",
    "US, CA-ON, CITIZEN, UNKNOWN",
  })
  void labourMobilityAreasCarryTheirCitizens(
      String from, String facility, WorkRightBasis basis, Verdict verdict) {
    judge(aVacancy().in(facility), aCandidate().workRight(from, basis, null))
        .is(verdict, verdict == Verdict.MET ? "workRight.held" : "workRight.sponsorshipNotStated");
  }

  @Test
  void sponsoredVisaIsObtainableWhateverIsRecorded() {
    VacancyFactsBuilder sponsored = aVacancy().sponsorsVisa(true);
    for (CandidateFactsBuilder candidate :
        new CandidateFactsBuilder[] {
          aCandidate(), aCandidate().noWorkRights(), aCandidate().citizenOf("PH")
        }) {
      judge(sponsored, candidate)
          .isObtainable("2027-02-20", "workRight.sponsored")
          .startingNoEarlierThan("2027-02-20");
    }
  }

  @Test
  void refusedSponsorshipIsUnmetForWhoeverHasNoRight() {
    VacancyFactsBuilder refused = aVacancy().sponsorsVisa(false);
    judge(refused, aCandidate().citizenOf("PH"))
        .isUnmet("workRight.missing")
        .withCure("workRight.sponsor")
        .withoutAnyStart();
    judge(refused, aCandidate().noWorkRights()).isUnmet("workRight.missing");
    judge(refused, aCandidate()).isUnknown("workRight.notRecorded");
  }

  @Test
  void sponsorshipNotStatedIsUnknown() {
    judge(aVacancy(), aCandidate().citizenOf("PH")).isUnknown("workRight.sponsorshipNotStated");
    judge(aVacancy(), aCandidate().noWorkRights()).isUnknown("workRight.sponsorshipNotStated");
    judge(aVacancy(), aCandidate()).isUnknown("workRight.notRecorded");
  }

  @Test
  void heldRightNeedsNoSponsor() {
    judge(aVacancy().sponsorsVisa(false), aCandidate().citizenOf("US")).isMet("workRight.held");
    judge(aVacancy().sponsorsVisa(true), aCandidate().citizenOf("US"))
        .isMet("workRight.held")
        .startingNoEarlierThan(null);
  }

  @Test
  void bestOfSeveralRightsCounts() {
    judge(
            aVacancy(),
            aCandidate()
                .citizenOf("PH")
                .workRight("US", WorkRightBasis.WORK_PERMIT, "2027-02-01")
                .workRight("US", WorkRightBasis.PERMANENT, null))
        .isMet("workRight.held");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.WORK_RIGHT, vacancy, candidate);
  }
}
