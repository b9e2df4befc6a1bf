package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionGateTest {

  @ParameterizedTest
  @CsvSource({
    "US-OR, US-OR, MET",
    "US-OR, US, MET",
    "US-OR, 021, MET",
    "US-OR, 003, MET",
    "US-OR, 019, MET",
    "US-OR, 001, MET",
    "US-OR, US-WA, UNMET",
    "US-OR, 150, UNMET",
    "US-OR, CA, UNMET",
    "GB-BDF, GB-ENG, MET",
    "GB-BDF, GB-SCT, UNMET",
    "GB-ENG, 154, MET",
    "AE-DU, 145, MET",
    "NZ, 053, MET",
    "NZ, AU, UNMET",
    "SG, SG, MET",
  })
  void facilityMustLieInARegionThatTheCandidateAccepts(
      String facility, String accepted, Verdict verdict) {
    judge(aVacancy().in(facility), aCandidate().accepting(accepted))
        .is(verdict, verdict == Verdict.MET ? "region.accepted" : "region.notAccepted");
  }

  @Test
  void oneOfSeveralRegionsIsEnough() {
    judge(aVacancy().in("US-OR"), aCandidate().accepting("GB", "US-OR")).isMet("region.accepted");
  }

  @Test
  void noRegionStatedIsAnywhere() {
    judge(aVacancy().in("US-OR"), aCandidate()).isMet("region.anywhere");
    judge(aVacancy().in("US-OR"), aCandidate().accepting()).isMet("region.anywhere");
  }

  @Test
  void facilityKnownOnlyByCountryMayLieInAnAcceptedPartOfIt() {
    judge(aVacancy().in("US"), aCandidate().accepting("US-OR")).isUnknown("region.tooCoarse");
  }

  @Test
  void unacceptedRegionIsCuredByAskingTheCandidate() {
    judge(aVacancy().in("US-OR"), aCandidate().accepting("US-WA"))
        .isUnmet("region.notAccepted")
        .withCure("region.accept")
        .withoutAnyStart();
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.REGION, vacancy, candidate);
  }
}
