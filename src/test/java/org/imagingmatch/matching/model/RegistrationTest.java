package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations as the right to practise, and the ways from one regulator to another. */
class RegistrationTest {

  @ParameterizedTest
  @CsvSource({
    "GB-ENG, RADIOGRAPHER, XR, UK-HCPC-DRAD",
    "IE, CT-TECH, CT, IE-CORU-RAD",
    "AE-DU, SONOGRAPHER, US, AE-DHA",
    "AE-RK, MRI-TECH, MR, AE-MOHAP",
    "AU-NSW, RADIOGRAPHER, XR, AU-MRPBA-DR",
    "NZ, MRI-TECH, MR, NZ-MRTB-MRI",
    "CA-ON, SONOGRAPHER, US-AB, CA-ON-CMRITO",
    "PH, RADIOGRAPHER, XR, PH-PRC-RXT",
    "GB, RAD-THERAPIST, RT, UK-HCPC-TRAD",
    "AU, NM-TECH, NM, AU-MRPBA-NMT",
    "AU, PETCT-TECH, PT-CT, AU-MRPBA-NMT",
  })
  void registrationOfTheJurisdictionIsTheRightToPractise(
      String region, String role, String modality, String registration) {
    judge(aVacancy().in(region).role(role).asking(modality), aCandidate().holding(registration))
        .isMet("registration.held");
  }

  @ParameterizedTest
  @CsvSource({
    "NZ, MRI-TECH, MR, NZ-MRTB-MIT",
    "NZ, RADIOGRAPHER, XR, NZ-MRTB-MRI",
    "PH, CT-TECH, CT, PH-PRC-RXT",
    "CA-QC, RADIOGRAPHER, XR, CA-AB-ACMDTT",
  })
  void registrationForAnotherRoleModalityOrPlaceDoesNotCount(
      String region, String role, String modality, String registration) {
    FindingAssert found =
        judge(
            aVacancy().in(region).role(role).asking(modality).startsOn("2026-12-01"),
            aCandidate().holding(registration));
    found.isUnmet(
        registration.equals("CA-AB-ACMDTT") ? "registration.routeTooLate" : "licence.missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UK-RCT-SONO", "UK-PVRS"})
  void voluntaryRegisterNeverCounts(String register) {
    judge(
            aVacancy().in("GB").role("SONOGRAPHER").asking("US").licenceRequired(true),
            aCandidate().holding(register))
        .isUnmet("licence.missing");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, UNMET, registration.ended",
    "2026-12-01, AT_RISK, registration.renewalDue",
    "2027-02-01, AT_RISK, registration.endsInside",
    ", UNKNOWN, registration.endUnknown",
  })
  void registrationMustBeGoodOverThePeriod(String lastDay, Verdict verdict, String reason) {
    judge(aVacancy().in("GB"), aCandidate().holding("UK-HCPC-DRAD", until(lastDay)))
        .is(verdict, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED, UNMET, registration.suspended",
    "REGISTRY_ELIGIBLE, UNMET, licence.missing",
    "CE_PROBATION, AT_RISK, registration.onProbation",
  })
  void registrationMustBeActive(CredentialStatus status, Verdict verdict, String reason) {
    judge(aVacancy().in("GB"), aCandidate().holding("UK-HCPC-DRAD", forYears(), status))
        .is(verdict, reason);
  }

  @Test
  void dubaiRegistrationForAnAbuDhabiPostIsObtainableInTime() {
    judge(aVacancy().in("AE-AZ").startsOn("2027-01-21"), aCandidate().holding("AE-DHA"))
        .isObtainable("2027-01-21", "registration.route")
        .because("registration", "AE-DOH")
        .startingNoEarlierThan("2027-01-21");
  }

  @Test
  void dubaiRegistrationForAnAbuDhabiPostThatStartsTooSoonIsUnmetWithTheEarliestStart() {
    judge(aVacancy().in("AE-AZ").startsOn("2027-01-20"), aCandidate().holding("AE-DHA"))
        .isUnmet("registration.routeTooLate")
        .withCure("registration.obtain")
        .startingNoEarlierThan("2027-01-21");
  }

  @Test
  void dubaiLicenceOnRecordIsNoRegistrationToBuildOn() {
    // Equivalences start from credentials; a licence without its registration leads nowhere.
    judge(aVacancy().in("AE-AZ").startsOn("2027-06-01"), aCandidate().licence("AE-DU", forYears()))
        .isUnmet("licence.missing");
  }

  @Test
  void noRegistrationLeadsToSharjah() {
    judge(aVacancy().in("AE-SH").startsOn("2027-06-01"), aCandidate().holding("AE-DHA", "AE-MOHAP"))
        .isUnmet("licence.missing");
  }

  @Test
  void transTasmanRecognitionCarriesARadiographerInTime() {
    judge(
            aVacancy().in("NZ").startsOn("2027-01-21"),
            aCandidate().holding("AU-MRPBA-DR").citizenOf("AU"))
        .isObtainable("2027-01-21", "registration.route");
    judge(aVacancy().in("AU-VIC").startsOn("2027-01-21"), aCandidate().holding("NZ-MRTB-MIT"))
        .isObtainable("2027-01-21", "registration.route");
  }

  @Test
  void transTasmanRecognitionLeavesOutSonographers() {
    VacancyFactsBuilder nz = aVacancy().in("NZ").role("SONOGRAPHER").asking("US");
    judge(nz.startsOn("2027-02-01"), aCandidate().holding("AU-ASAR-AMS"))
        .isUnmet("registration.routeTooLate")
        .startingNoEarlierThan("2027-05-21");
    judge(nz.startsOn("2027-05-21"), aCandidate().holding("AU-ASAR-AMS"))
        .isObtainable("2027-05-21", "registration.route");
  }

  @Test
  void transTasmanRecognitionLeavesOutMriTechnologists() {
    judge(
            aVacancy().in("NZ").role("MRI-TECH").asking("MR").startsOn("2027-02-01"),
            aCandidate().holding("AU-MRPBA-DR"))
        .isUnmet("registration.routeTooLate")
        .startingNoEarlierThan("2027-05-21");
  }

  @Test
  void australiaAsksSonographersInPart() {
    judge(aVacancy().in("AU").role("SONOGRAPHER").asking("US"), aCandidate().noCredentials())
        .isUnknown("licence.partial");
    judge(aVacancy().in("AU").role("SONOGRAPHER").asking("US"), aCandidate().holding("AU-ASAR-AMS"))
        .isMet("registration.held");
  }

  @Test
  void routeThatEndsFirstCounts() {
    judge(
            aVacancy().in("NZ").startsOn("2027-01-21"),
            aCandidate().holding("UK-HCPC-DRAD", "AU-MRPBA-DR"))
        .isObtainable("2027-01-21", "registration.route")
        .because("credential", "AU-MRPBA-DR");
  }

  @Test
  void routeNeedsACredentialInForceToday() {
    VacancyFactsBuilder nz = aVacancy().in("NZ").startsOn("2027-02-01");
    judge(nz, aCandidate().holding("AU-MRPBA-DR", until("2026-11-21"))).isUnmet("licence.missing");
    judge(nz, aCandidate().holding("AU-MRPBA-DR", forYears(), CredentialStatus.SUSPENDED))
        .isUnmet("licence.missing");
  }

  @Test
  void umbrellaNamedByARouteCountsForItsSpecialties() {
    judge(
            aVacancy().in("NZ").role("SONOGRAPHER").asking("US-AB").startsOn("2027-06-01"),
            aCandidate().holding("ARDMS-RDMS-AB"))
        .isObtainable("2027-05-21", "registration.route");
  }

  @Test
  void employersEquivalentsOpenNoRegister() {
    judge(
            aVacancy().in("US-OR").acceptingEquivalents().startsOn("2027-06-01"),
            aCandidate().holding("ARRT-R"))
        .isUnmet("licence.missing");
  }

  @Test
  void routeIsNotOfferedWhereALicenceIsOnlyPartlyAsked() {
    judge(
            aVacancy().in("AU").role("SONOGRAPHER").asking("US").startsOn("2027-06-01"),
            aCandidate().holding("ARDMS-RDMS"))
        .isUnknown("licence.partial");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.LICENCE, vacancy, candidate);
  }
}
