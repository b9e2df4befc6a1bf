package org.imagingmatch.matching.model;

import static org.imagingmatch.matching.model.CandidateFactsBuilder.aCandidate;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.day;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.forYears;
import static org.imagingmatch.matching.model.CandidateFactsBuilder.until;
import static org.imagingmatch.matching.model.VacancyFactsBuilder.aVacancy;

import java.util.List;
import org.imagingmatch.matching.model.CandidateFacts.Licence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Licences of states and what jurisdictions ask; registrations have a class of their own. */
class LicenceGateTest {

  @ParameterizedTest
  @CsvSource({
    "US-GA, RADIOGRAPHER, MET, licence.notRequired",
    "US-GA, SONOGRAPHER, MET, licence.notRequired",
    "US-TX, MRI-TECH, UNKNOWN, licence.notKnown",
    "US-TX, SONOGRAPHER, MET, licence.notRequired",
    "US-TX, RADIOGRAPHER, UNMET, licence.missing",
    "US-OR, SONOGRAPHER, UNMET, licence.missing",
    "US-OR, MRI-TECH, UNMET, licence.missing",
    "US-CO, RADIOGRAPHER, UNKNOWN, licence.partial",
    "CA-BC, RADIOGRAPHER, MET, licence.notRequired",
    "CA-AB, SONOGRAPHER, MET, licence.notRequired",
    "CA-NL, RADIOGRAPHER, UNKNOWN, licence.partial",
    "GB-ENG, RADIOGRAPHER, UNMET, licence.missing",
    "GB-ENG, SONOGRAPHER, MET, licence.notRequired",
    "AE-AJ, SONOGRAPHER, UNMET, licence.missing",
    "SG, RADIOGRAPHER, UNMET, licence.missing",
    "BR, RADIOGRAPHER, UNKNOWN, licence.notKnown",
    "BR-SP, RADIOGRAPHER, UNKNOWN, licence.notKnown",
    "US-PR, RADIOGRAPHER, UNKNOWN, licence.notKnown",
    "US-TX, PETCT-TECH, UNKNOWN, licence.notKnown",
  })
  void withoutAnyLicenceTheRuleOfThePlaceAndTheRoleDecide(
      String region, String role, Verdict verdict, String reason) {
    judge(aVacancy().in(region).role(role), aCandidate().noCredentials().noLicences())
        .is(verdict, reason);
    judge(aVacancy().in(region).role(role), aCandidate()).is(verdict, reason);
  }

  @Test
  void missingLicenceIsCuredByObtainingIt() {
    judge(aVacancy().in("US-OR"), aCandidate().noLicences())
        .isUnmet("licence.missing")
        .withCure("licence.obtain")
        .because("jurisdiction", "US-OR")
        .withoutAnyStart();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, UNMET, licence.ended",
    "2026-11-22, AT_RISK, licence.renewalDue",
    "2027-01-14, AT_RISK, licence.renewalDue",
    "2027-01-15, AT_RISK, licence.endsInside",
    "2027-04-15, AT_RISK, licence.endsInside",
    "2027-04-16, MET, licence.held",
    ", UNKNOWN, licence.endUnknown",
  })
  void licenceMustBeGoodOverThePeriod(String lastDay, Verdict verdict, String reason) {
    judge(aVacancy().in("US-OR"), aCandidate().licence("US-OR", until(lastDay)))
        .is(verdict, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, MET, licence.held, ",
    "2026-12-24, OBTAINABLE, licence.startsLater, 2026-12-24",
    "2027-01-16, UNMET, licence.startsTooLate, 2027-01-16",
  })
  void licenceThatBeginsLaterSaysWhen(String issued, Verdict verdict, String reason, String ready) {
    judge(
            aVacancy().in("US-OR"),
            aCandidate()
                .licence(
                    new Licence("US-OR", null, day(issued), forYears(), CredentialStatus.ACTIVE)))
        .is(verdict, reason)
        .startingNoEarlierThan(ready);
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED, UNMET, licence.suspended",
    "REVOKED, UNMET, licence.revoked",
    "DISCONTINUED, UNMET, licence.discontinued",
    "CE_PROBATION, AT_RISK, licence.onProbation",
    "REGISTRY_ELIGIBLE, UNMET, licence.missing",
  })
  void licenceMustBeActive(CredentialStatus status, Verdict verdict, String reason) {
    judge(
            aVacancy().in("US-OR"),
            aCandidate().licence(new Licence("US-OR", null, null, forYears(), status)))
        .is(verdict, reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "US-WA", "CA-ON"})
  void licenceOfTheCountryOrOfAnotherStateDoesNotStandIn(String jurisdiction) {
    judge(aVacancy().in("US-OR"), aCandidate().licence(jurisdiction, forYears()))
        .isUnmet("licence.missing");
  }

  @Test
  void licenceOfAPartDoesNotStandInForTheCountryWhoseRuleHolds() {
    judge(aVacancy().in("GB-ENG"), aCandidate().licence("GB-ENG", forYears()))
        .isUnmet("licence.missing");
    judge(aVacancy().in("GB-ENG"), aCandidate().licence("GB", forYears())).isMet("licence.held");
    judge(aVacancy().in("AE-DU"), aCandidate().licence("AE", forYears()))
        .isUnmet("licence.missing");
    judge(aVacancy().in("AE-SH"), aCandidate().licence("AE", forYears()))
        .isUnmet("licence.missing");
  }

  @Test
  void partialRuleIsMetByWhoeverHoldsTheLicence() {
    judge(aVacancy().in("US-CO"), aCandidate().licence("US-CO", forYears())).isMet("licence.held");
    judge(aVacancy().in("US-CO"), aCandidate().licence("US-CO", until("2027-02-01")))
        .isAtRisk("2027-02-01", "licence.endsInside");
  }

  @Test
  void suspendedLicenceUnderAPartialRuleLeavesItUnknown() {
    judge(
            aVacancy().in("US-CO"),
            aCandidate()
                .licence(new Licence("US-CO", null, null, forYears(), CredentialStatus.SUSPENDED)))
        .isUnknown("licence.partial");
  }

  @Test
  void placeWithoutARowIsMetByWhoeverHoldsALicenceForIt() {
    judge(aVacancy().in("BR-SP"), aCandidate().licence("BR", forYears())).isMet("licence.held");
    judge(aVacancy().in("BR-SP"), aCandidate().licence("AR", forYears()))
        .isUnknown("licence.notKnown");
  }

  @Test
  void roleWithoutALicenceFamilyIsUnknownUnlessHeld() {
    VacancyFactsBuilder nuclear = aVacancy().in("US-OR").role("NM-TECH").asking("NM");
    judge(nuclear, aCandidate().noLicences()).isUnknown("licence.notKnown");
    judge(nuclear, aCandidate().licence("US-OR", forYears())).isMet("licence.held");
  }

  @Test
  void vacancyThatSaysALicenceIsRequiredWins() {
    judge(aVacancy().in("US-GA").licenceRequired(true), aCandidate().noLicences())
        .isUnmet("licence.missing");
    judge(aVacancy().in("US-GA").licenceRequired(true), aCandidate().licence("US-GA", forYears()))
        .isMet("licence.held");
    judge(
            aVacancy().in("US-OR").role("NM-TECH").asking("NM").licenceRequired(true),
            aCandidate().noLicences())
        .isUnmet("licence.missing");
    judge(aVacancy().in("BR").licenceRequired(true), aCandidate().noLicences())
        .isUnmet("licence.missing");
  }

  @Test
  void roleThatNoRuleSpeaksOfMustHoldTheLicenceThatTheVacancyAsks() {
    VacancyFactsBuilder nuclear =
        aVacancy().in("AU").role("NM-TECH").asking("NM").licenceRequired(true);
    judge(nuclear, aCandidate().noLicences().holding("NZ-MRTB-NMT", forYears()))
        .isUnmet("licence.missing");
    judge(nuclear, aCandidate().noLicences().holding("AU-MRPBA-NMT", forYears()))
        .isMet("registration.held");
  }

  @Test
  void vacancyThatSaysNoLicenceIsRequiredWins() {
    judge(aVacancy().in("US-OR").licenceRequired(false), aCandidate().noLicences())
        .isMet("licence.notRequired");
    judge(aVacancy().in("BR").licenceRequired(false), aCandidate()).isMet("licence.notRequired");
  }

  @ParameterizedTest
  @CsvSource({
    "CT, CT, MET, licence.held",
    "CT, MR, UNMET, licence.missing",
    "US-AB, US, MET, licence.held",
    "US, US-AB, UNMET, licence.missing",
    "US, US, MET, licence.held",
  })
  void scopeMustCoverTheModality(String asked, String scope, Verdict verdict, String reason) {
    judge(aVacancy().in("US-OR").asking(asked), aCandidate().licence("US-OR", forYears(), scope))
        .is(verdict, reason);
  }

  @Test
  void oneLicencePerModalityTogetherCoverThePost() {
    CandidateFactsBuilder ctOnly = aCandidate().licence("US-OR", forYears(), "CT");
    judge(aVacancy().in("US-OR").asking("CT", "MR"), ctOnly).isUnmet("licence.missing");
    judge(aVacancy().in("US-OR").asking("CT", "MR").anyOfThem(), ctOnly).isMet("licence.held");
    judge(
            aVacancy().in("US-OR").asking("CT", "MR"),
            ctOnly.licence("US-OR", until("2027-02-01"), "MR"))
        .isAtRisk("2027-02-01", "licence.endsInside");
  }

  @Test
  void emptyScopeCoversAllOfTheRole() {
    judge(
            aVacancy().in("US-OR").asking("CT", "MR"),
            aCandidate()
                .licence(
                    new Licence("US-OR", List.of(), null, forYears(), CredentialStatus.ACTIVE)))
        .isMet("licence.held");
  }

  private static FindingAssert judge(VacancyFactsBuilder vacancy, CandidateFactsBuilder candidate) {
    return Judging.assertGate(Gate.LICENCE, vacancy, candidate);
  }
}
